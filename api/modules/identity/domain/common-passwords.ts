/** Lower-case passwords of ten signs and more that lead the published lists, and those that a university invites. */
export const commonPasswords: ReadonlySet<string> = new Set(`
1234567890 12345678910 123456789a 0987654321 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc qwertyuiop qwerty1234 qwerty12345 qwerty123456
qazwsxedcrfv zaq12wsxcde password12 password123 password1234 password12345 passw0rd123 p@ssw0rd123 p@ssword123 mypassword letmein123
iloveyou12 iloveyou123 welcome123 welcome1234 administrator admin12345 admin123456 adminadmin admin123admin changeme123 superman123
football123 baseball123 princess123 sunshine123 dragon12345 monkey12345 asdfghjkl1 asdfghjkl123 asdfasdfasdf zxcvbnm123 zxcvbnm12345
abc123abc123 abcdefghij abcd123456 a123456789 aa123456789 q123456789 1234512345 1234567899 1111122222 123123123123 secret1234 trustno1234
йцукенгшщз йцукен1234 йцукен12345 фывапролдж пароль1234 пароль12345 парольпароль пароль123456 құпиясөз12 құпиясөз123 құпиясөз1234
қазақстан1 қазақстан123 казахстан1 казахстан123 kazakhstan kazakhstan1 kazakhstan123 qazaqstan1 qazaqstan123 astana2024 astana12345
almaty12345 almaty2024 алматы12345 астана12345 университет университет1 университет123 university university1 university123 университеті
student123 student1234 студент123 студент1234 teacher123 teacher1234 мұғалім123 преподаватель кафедра123 деканат123 ректорат123
`.trim().split(/\s+/));
