// Written by `npm run openapi` from the routes; changed by changing them.

export interface paths {
    readonly "/api/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the process lives */
        readonly get: operations["health"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether requests can be served */
        readonly get: operations["ready"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who is signed in, and the CSRF token for changes */
        readonly get: operations["getSession"];
        readonly put?: never;
        /** Sign in */
        readonly post: operations["signIn"];
        /** Sign out */
        readonly delete: operations["signOut"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Set another password for oneself */
        readonly put: operations["changeOwnPassword"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/activation/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a single-use link is for */
        readonly get: operations["openLink"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/activation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Set one's own password with a single-use link */
        readonly post: operations["useLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/password-resets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ask for a link to a new password by mail */
        readonly post: operations["requestPasswordReset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Accounts by name */
        readonly get: operations["listAccounts"];
        readonly put?: never;
        /** Make an account and its activation link */
        readonly post: operations["createAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change name, roles or state of an account */
        readonly patch: operations["changeAccount"];
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A new single-use link to hand over */
        readonly post: operations["makeAccountLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/slips": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Slips with one-time links for a unit, as PDF */
        readonly post: operations["printSlips"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/units": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Units and bodies as on a date, in Kazakh order */
        readonly get: operations["listUnits"];
        readonly put?: never;
        /** Create a unit or a body */
        readonly post: operations["createUnit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/units/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A unit with its names and relations through time */
        readonly get: operations["getUnit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change a unit; names and relations from a date on */
        readonly patch: operations["changeUnit"];
        readonly trace?: never;
    };
    readonly "/api/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** People by the beginning of a name, by unit, as on a date */
        readonly get: operations["listPeople"];
        readonly put?: never;
        /** Create a person with posts */
        readonly post: operations["createPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/choices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Colleagues by the beginning of a name, with their posts */
        readonly get: operations["listPeopleToChoose"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A person with every post */
        readonly get: operations["getPerson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change a person */
        readonly patch: operations["changePerson"];
        readonly trace?: never;
    };
    readonly "/api/people/{id}/deactivation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A person leaves; posts and offices end */
        readonly post: operations["deactivatePerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/assignments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give a person a post */
        readonly post: operations["addAssignment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/people/{id}/assignments/{assignmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change or end a post */
        readonly patch: operations["changeAssignment"];
        readonly trace?: never;
    };
    readonly "/api/university": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The university's names with their validity */
        readonly get: operations["getUniversity"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/university/names": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A name of the university from a date on */
        readonly post: operations["renameUniversity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendar/years": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The stored years of the working calendars */
        readonly get: operations["listCalendarYears"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendar/years/{week}/{year}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A year day by day; revision 0 where it is not stored */
        readonly get: operations["getCalendarYear"];
        /** Set the days of a year that differ from its week */
        readonly put: operations["setCalendarDays"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendar/deadline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The date so many working days after another */
        readonly get: operations["getDeadline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/calendar/years/{week}/{year}/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm the days of a year */
        readonly post: operations["confirmCalendarYear"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The register: filtered, searched, on any date */
        readonly get: operations["listDocuments"];
        readonly put?: never;
        /** Put an approved document into the register */
        readonly post: operations["registerDocument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/suggestions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Codes and titles while somebody types */
        readonly get: operations["suggestDocuments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/register/next-number": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The next free registration number and code; no reservation */
        readonly get: operations["suggestNumber"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/register/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The register in the printed form */
        readonly get: operations["exportRegister"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The card of a document on a date */
        readonly get: operations["getDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change facts of the card from a day on */
        readonly patch: operations["editCard"];
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/publication": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Open a document to everybody after the publication check */
        readonly post: operations["publishDocument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Mend a wrong fact of a registered edition */
        readonly post: operations["correctFact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End a document by an act from a day */
        readonly post: operations["cancelDocument"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/editions/{editionId}/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Fill in a file that was not known */
        readonly post: operations["addFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/files/{fileId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The bytes of a file, unchanged; a PDF only for those who manage documents */
        readonly get: operations["downloadFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/files/{fileId}/shown": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A PDF for the reading view */
        readonly get: operations["showFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/acts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put a recorded act on an edition */
        readonly post: operations["addAct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Acts of approval, latest first */
        readonly get: operations["listActs"];
        readonly put?: never;
        /** Record an act and put it on the documents that it approves */
        readonly post: operations["recordAct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/document-types": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The types of documents */
        readonly get: operations["listTypes"];
        readonly put?: never;
        /** Add a type */
        readonly post: operations["addType"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/document-types/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change a type */
        readonly patch: operations["editType"];
        readonly trace?: never;
    };
    readonly "/api/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Own drafts, or all for the quality office */
        readonly get: operations["listDrafts"];
        readonly put?: never;
        /** Begin a new document, a new edition or a cancellation */
        readonly post: operations["beginDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A draft with its texts */
        readonly get: operations["getDraft"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Change the card of a draft */
        readonly patch: operations["editDraft"];
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/files": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put in the text of a language, as DOCX or PDF */
        readonly post: operations["addDraftFile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/texts/{language}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take the text of a language out */
        readonly delete: operations["removeDraftText"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/files/{fileId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A file of a draft, also of a replaced text */
        readonly get: operations["downloadDraftFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/route": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The route as it would be, and what has to be mended before sending */
        readonly get: operations["previewRoute"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/submission": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Sign and send along the route */
        readonly post: operations["submitDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take it back */
        readonly post: operations["withdrawDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/approvals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All approvals, the oldest open stage first */
        readonly get: operations["listApprovals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/approvals/speed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many working days stages take */
        readonly get: operations["speedOfDecisions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/discussions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Drafts under discussion to which the reader is invited */
        readonly get: operations["listDiscussions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/approvals/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One round of a subject on its route */
        readonly get: operations["getApproval"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/approvals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who agreed and approved, and when */
        readonly get: operations["approvalsOfDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/approvals/{id}/abortion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End an approval, with a reason */
        readonly post: operations["abortApproval"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/approvals/{id}/participants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Somebody else takes over a task */
        readonly post: operations["replaceParticipant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/approvals/{id}/route": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Other stages instead of those that have not begun */
        readonly put: operations["rerouteApproval"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/approvals/{id}/remarks/{remarkId}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The author answers a remark or a comment */
        readonly post: operations["answerRemark"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/approvals/{id}/comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Comment on a draft under discussion */
        readonly post: operations["addComment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/approvals/{id}/stages/{key}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End a discussion */
        readonly post: operations["closeDiscussion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/approvals/{id}/reviewers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A personal link for somebody from outside */
        readonly post: operations["inviteReviewer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/approvals/{id}/reviewers/{reviewerId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** The link opens nothing any more */
        readonly delete: operations["revokeReviewer"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What waits for me, and what I have decided */
        readonly get: operations["listTasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many tasks wait, and how many are late */
        readonly get: operations["countTasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A task with all that a decision needs to see */
        readonly get: operations["getTask"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/{id}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Agree, approve, return or reject, with the password */
        readonly post: operations["decideTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/tasks/{id}/registration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Register what was approved: code, number, start */
        readonly post: operations["registerApproved"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bodies/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Bodies whose secretary I am */
        readonly get: operations["myBodies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bodies/{id}/agenda": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What waits for a body */
        readonly get: operations["bodyAgenda"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bodies/{id}/agenda/print": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The agenda of the coming meeting as PDF */
        readonly get: operations["printAgenda"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/bodies/{id}/protocols": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The protocols of a body */
        readonly get: operations["listProtocols"];
        readonly put?: never;
        /** What a body has decided on several items, with the extract */
        readonly post: operations["recordProtocol"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/protocols/{id}/extract": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The extract of a protocol */
        readonly get: operations["downloadExtract"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/stage-kinds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Kinds of stages and what each offers */
        readonly get: operations["listStageKinds"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Approval routes by subject and type */
        readonly get: operations["listRoutes"];
        readonly put?: never;
        /** A route for a subject and type */
        readonly post: operations["addRoute"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change a route; rounds that run keep theirs */
        readonly put: operations["changeRoute"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/routes/{id}/retirement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Serve no new round by this route */
        readonly post: operations["retireRoute"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/absences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Absences and substitutes */
        readonly get: operations["listAbsences"];
        readonly put?: never;
        /** Who is away, and who stands for them */
        readonly post: operations["addAbsence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/absences/{id}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Somebody is back on another day */
        readonly post: operations["endAbsence"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reviews/{secret}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A draft under discussion, by a personal link */
        readonly get: operations["readReview"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/reviews/{secret}/comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A comment from outside */
        readonly post: operations["commentByLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What I have to get to know, and what I confirmed */
        readonly get: operations["listMyAcquaintance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/mine/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many documents wait for me, and how many are late */
        readonly get: operations["countMyAcquaintance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/entries/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One document to get to know, with what a confirmation is bound to */
        readonly get: operations["getMyAcquaintance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/entries/{id}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The receipt of what was recorded */
        readonly get: operations["getAcquaintanceReceipt"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/entries/{id}/opening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The text was opened */
        readonly post: operations["openAcquaintanceText"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/entries/{id}/code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send me a one-time code */
        readonly post: operations["sendAcquaintanceCode"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/entries/{id}/confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** I have got to know it: by click, password or one-time code */
        readonly post: operations["confirmAcquaintance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/entries/{id}/refusal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** I refuse, with a note */
        readonly post: operations["refuseAcquaintance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/units": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The units that I lead, with their numbers */
        readonly get: operations["listAcquaintanceUnits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/units/{unitId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A unit with those below it: its numbers, in all and by campaign */
        readonly get: operations["getAcquaintanceUnit"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/units/{unitId}/entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The people of a unit and those below it */
        readonly get: operations["listUnitAcquaintance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/units/{unitId}/reminders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Remind everybody of the unit who has not confirmed */
        readonly post: operations["remindUnit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/entries/{id}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The sheet, minutes or act behind an entry */
        readonly get: operations["downloadAcquaintanceFile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/units/{unitId}/paper": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A sheet signed on paper */
        readonly post: operations["recordAcquaintancePaper"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/units/{unitId}/minutes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The minutes of a meeting of the unit */
        readonly post: operations["recordAcquaintanceMinutes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/entries/{id}/refusal-act": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** An act that somebody has refused, with two witnesses */
        readonly post: operations["recordRefusalAct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/entries/{id}/excuse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A long absence */
        readonly post: operations["excuseFromAcquaintance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/campaigns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All campaigns, the latest first */
        readonly get: operations["listCampaigns"];
        readonly put?: never;
        /** Start the acquaintance of a document by hand */
        readonly post: operations["startCampaign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/campaigns/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A campaign by unit and day */
        readonly get: operations["getCampaign"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/campaigns/{id}/entries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The people of a campaign */
        readonly get: operations["listCampaignEntries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/campaigns/{id}/extension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give more time */
        readonly post: operations["extendCampaign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/campaigns/{id}/closing": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End a campaign */
        readonly post: operations["closeCampaign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/reacquaintance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Whether a change needs a new acquaintance */
        readonly put: operations["decideReacquaintance"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/document-types/{id}/acquaintance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How documents of a type are got to know */
        readonly get: operations["getAcquaintancePolicy"];
        /** The mark asked for and the working days given */
        readonly put: operations["setAcquaintancePolicy"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/scope-preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** How many people a scope reaches, and who */
        readonly post: operations["previewScope"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/scope": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who must know a document, by rule */
        readonly get: operations["getScope"];
        /** Change who must know a document */
        readonly put: operations["setScope"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/remarks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** My questions and suggestions; all of them for those who answer */
        readonly get: operations["listRemarks"];
        readonly put?: never;
        /** Ask a question or suggest a change */
        readonly post: operations["addRemark"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/remarks/{remarkId}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answer a question or a suggestion */
        readonly post: operations["answerReaderRemark"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/acquaintance/campaigns/{id}/sheet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The acquaintance sheet of a campaign, whole or of a unit */
        readonly get: operations["printAcquaintanceSheet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Own change notices, or all for the quality office */
        readonly get: operations["listChanges"];
        readonly put?: never;
        /** Begin a change of what is in force */
        readonly post: operations["beginChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A change with its notice, texts and what is missing */
        readonly get: operations["getChange"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Cause, basis, consequences and date of introduction */
        readonly patch: operations["editChange"];
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/differences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a change changes, clause by clause */
        readonly get: operations["changeDifferences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/pairings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Say which clauses belong together, and which do not */
        readonly put: operations["pairClauses"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/rebase": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take what was registered meanwhile as the base */
        readonly post: operations["rebaseChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/recording": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Enter a change that had its approval on paper */
        readonly post: operations["recordChange"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The rows of a change notice */
        readonly get: operations["changeRows"];
        readonly put?: never;
        /** Write a row by hand */
        readonly post: operations["addRow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/rows/proposal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Propose rows for what none explains yet */
        readonly post: operations["proposeRows"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/rows/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take a row out */
        readonly delete: operations["removeRow"];
        readonly options?: never;
        readonly head?: never;
        /** Word or judge a row */
        readonly patch: operations["editRow"];
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/rows/order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** The order in which the rows are printed */
        readonly put: operations["orderRows"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/clauses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The clauses of the base with the edits of the author */
        readonly get: operations["changeClauses"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/clause-edits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Keep edits of single clauses */
        readonly put: operations["editClauses"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/text": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Draw the consolidated text of the edits and take it in */
        readonly post: operations["drawChangeText"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The registered changes of a document with their rows */
        readonly get: operations["documentChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/clause-changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which changes have touched the clauses of a text */
        readonly get: operations["documentClauseChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/language-step": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which languages of a draft are in step, clause by clause */
        readonly get: operations["getDraftLanguageStep"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/languages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Say which languages a draft needs, what each text is, and which may be behind for how long */
        readonly put: operations["setDraftLanguages"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/language-declarations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that clauses of a language need not follow the master text */
        readonly post: operations["declareDraftClauses"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/language-declarations/{declarationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take back that a clause need not follow */
        readonly delete: operations["takeBackDraftDeclaration"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/language-step": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which languages of an edition or change are in step, clause by clause; of the one in force unless one is named */
        readonly get: operations["getLanguageStep"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/languages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Say which languages a document needs, what each text is, and which may be behind for how long */
        readonly put: operations["setLanguages"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/language-declarations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that clauses of a registered text need not follow the master text */
        readonly post: operations["declareClauses"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/language-declarations/{declarationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take back that a clause of a registered text need not follow */
        readonly delete: operations["takeBackDeclaration"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/language-waivers/ended": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Texts whose waiver has ended while they are still behind: all, or those of documents I am responsible for */
        readonly get: operations["listEndedWaivers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/originals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The originals of a document, by edition and language */
        readonly get: operations["listOriginals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/originals/{editionId}/{language}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The original as PDF, unchanged since it was made */
        readonly get: operations["downloadOriginal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/approvals/{id}/sheet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The approval sheet: who agreed and approved, when, and by which act */
        readonly get: operations["printApprovalSheet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/change-sheet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The change-registration sheet of an edition, made of its registered changes */
        readonly get: operations["printChangeSheet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/changes/{id}/print": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A change notice, registered or on its way */
        readonly get: operations["printChangeNotice"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/full-set": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Original, text in force, change sheet and notices of a day, as one ZIP */
        readonly get: operations["downloadFullSet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/versions/{versionId}/consolidated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The text of an edition with its changes as a copy to read, clean or marked */
        readonly get: operations["downloadConsolidated"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/versions/{versionId}/stamped": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The PDF of a text version with its stamp (DIST-2) */
        readonly get: operations["downloadStamped"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/originals/{editionId}/{language}/stamped": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The original of an edition with its stamp (DIST-2) */
        readonly get: operations["downloadStampedOriginal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/versions/{versionId}/unstamped": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The registered PDF of a text version, unchanged */
        readonly get: operations["downloadUnstamped"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/files/{fileId}/stamped": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A PDF of a draft, marked as a draft */
        readonly get: operations["downloadStampedDraft"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/versions/{versionId}/qr": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Address of the validity page of a text version, and its QR code */
        readonly get: operations["showQr"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/validity/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the text on a paper copy is in force */
        readonly get: operations["showValidity"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Imports, latest first */
        readonly get: operations["listImports"];
        readonly put?: never;
        /** Read a table and preview what it would do */
        readonly post: operations["startImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An import with its columns and counts */
        readonly get: operations["getImport"];
        readonly put?: never;
        readonly post?: never;
        /** Give an import up; nothing was imported */
        readonly delete: operations["abandonImport"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/rows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The rows, worst first */
        readonly get: operations["listImportRows"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/mapping": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Say which column holds what */
        readonly patch: operations["mapColumns"];
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/rows/{line}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Correct a row in place, or decide about it */
        readonly patch: operations["editImportRow"];
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/commit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Carry the import out, as a job */
        readonly post: operations["commitImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/reopening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Correct the rows that a commit has left */
        readonly post: operations["reopenImport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/file-batches": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Drop files, to be matched by the codes in their names */
        readonly post: operations["startFileBatch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/file-batches/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was matched with what, and what was refused */
        readonly get: operations["getFileBatch"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/file-batches/{id}/items/{index}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Say where a file belongs */
        readonly patch: operations["decideFileBatchItem"];
        readonly trace?: never;
    };
    readonly "/api/file-batches/{id}/commit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Store the accepted files, as a job */
        readonly post: operations["commitFileBatch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/library/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Clauses and documents that answer a question */
        readonly get: operations["searchLibrary"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/text": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which text is meant, what it is today, its outline */
        readonly get: operations["getText"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/texts/{versionId}/clauses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Clauses of a text in reading order, a page at a time */
        readonly get: operations["listClauses"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/texts/{versionId}/outline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Correct the outline of a text */
        readonly patch: operations["mendOutline"];
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/texts/{versionId}/outline/acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The outline is right as it is */
        readonly post: operations["acceptOutline"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/texts/{versionId}/extraction": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Read the files of a text again */
        readonly post: operations["readAgain"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/library/texts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Texts by state, doubtful outlines, documents without a text */
        readonly get: operations["listTexts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/texts/{versionId}/structure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Standard clauses that a text has and lacks */
        readonly get: operations["checkStructure"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/document-types/{id}/template": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The template of a type as DOCX */
        readonly get: operations["getTemplate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/texts/{versionId}/references": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a text refers to, and what refers to its document */
        readonly get: operations["listReferences"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/references/{referenceId}/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm or reject a reference that was found */
        readonly post: operations["decideReference"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/references": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add a reference by hand */
        readonly post: operations["addReference"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/search/synonyms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Synonyms and abbreviations by state */
        readonly get: operations["listSynonyms"];
        readonly put?: never;
        /** Add a rule */
        readonly post: operations["addSynonym"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/search/synonyms/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take a rule out */
        readonly delete: operations["removeSynonym"];
        readonly options?: never;
        readonly head?: never;
        /** Change a rule or decide about a proposal */
        readonly patch: operations["editSynonym"];
        readonly trace?: never;
    };
    readonly "/api/search/trials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Try a query, with a rule that is not saved yet */
        readonly post: operations["tryQuery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/search/misses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What people searched for in vain */
        readonly get: operations["listMisses"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/search/index": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the search index holds and should hold */
        readonly get: operations["getIndex"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/search/rebuilds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Build the index anew while the old one serves */
        readonly post: operations["rebuildIndex"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/library/recent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What has come into force lately */
        readonly get: operations["listRecent"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/me/news": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is new among what I follow */
        readonly get: operations["listNews"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/me/favourites": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** My favourites */
        readonly get: operations["listFavourites"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/me/marks/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether I keep or follow a document */
        readonly get: operations["getMarks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/me/favourites/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Keep a document */
        readonly put: operations["addFavourite"];
        readonly post?: never;
        /** Keep a document no longer */
        readonly delete: operations["removeFavourite"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/me/subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What I follow */
        readonly get: operations["listSubscriptions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/me/subscriptions/{kind}/{target}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Follow a document, a type or a unit */
        readonly put: operations["subscribe"];
        readonly post?: never;
        /** Follow it no longer */
        readonly delete: operations["unsubscribe"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/feed.atom": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Public documents that came into force, for the university’s site (Atom) */
        readonly get: operations["atomFeed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/feed.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The same as JSON Feed 1.1 */
        readonly get: operations["jsonFeed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/texts/{textId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A text of a draft in clauses */
        readonly get: operations["readDraftText"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/drafts/{id}/comparison": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a draft changes, clause by clause */
        readonly get: operations["compareDraft"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Editions and changes of a document, newest first */
        readonly get: operations["listVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/documents/{id}/comparison": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Two texts of a document clause by clause */
        readonly get: operations["compareTexts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/development-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Development requests: mine, or all that I may see */
        readonly get: operations["listDevelopmentRequests"];
        readonly put?: never;
        /** Ask for a document to be developed, renewed or cancelled */
        readonly post: operations["fileDevelopmentRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/development-requests/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A development request */
        readonly get: operations["getDevelopmentRequest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/development-requests/{id}/acceptance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a request into the work plan */
        readonly post: operations["acceptDevelopmentRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/development-requests/{id}/refusal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Refuse a request, with the reason */
        readonly post: operations["declineDevelopmentRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/development-requests/{id}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take my request back */
        readonly post: operations["withdrawDevelopmentRequest"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/work-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The work plan of a year, unit by unit */
        readonly get: operations["getWorkPlan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/work-plan/print": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The work plan as PDF, DOCX or XLSX */
        readonly get: operations["printWorkPlan"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/signing/re-authentications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give the password again before signing */
        readonly post: operations["reAuthenticate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/signing/signatures/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A signature and whether it is intact */
        readonly get: operations["getSignature"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/inbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** My notices, unread ones first */
        readonly get: operations["listInbox"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/inbox/count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How many notices I have not read */
        readonly get: operations["countInbox"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/inbox/read-all": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Mark all my notices as read */
        readonly post: operations["readInbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/inbox/{id}/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Mark a notice as read */
        readonly post: operations["readNotice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/inbox/preferences": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** The language in which I am written to */
        readonly put: operations["setInboxPreferences"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mail-queue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Mails with their states, the latest first */
        readonly get: operations["listMailQueue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/mail-queue/{id}/send-again": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put a refused or uncertain mail back into the queue */
        readonly post: operations["sendMailAgain"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The audit trail, latest first */
        readonly get: operations["listJournal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/journal/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Walk the hash chain of the audit trail */
        readonly get: operations["verifyJournal"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** My long jobs, latest first */
        readonly get: operations["listJobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jobs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far a job is */
        readonly get: operations["getJob"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jobs/{id}/cancellation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Stop a job; what is done stays done */
        readonly post: operations["cancelJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Outbox, jobs and requests in the text form of Prometheus */
        readonly get: operations["metrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Problem: {
            readonly type: string;
            readonly code: string;
            readonly status: number;
            readonly params: {
                readonly [key: string]: string | number | boolean | null | readonly string[];
            };
            readonly requestId: string;
            readonly issues?: readonly {
                readonly path: string;
                readonly code: string;
                readonly params?: {
                    readonly [key: string]: string | number | boolean | null | readonly string[];
                };
            }[];
        };
        readonly Session: {
            readonly user: {
                readonly accountId: string;
                readonly login: string;
                readonly name: string;
                readonly roles: readonly ("administrator" | "quality-office" | "library-center" | "auditor" | "staff")[];
                readonly permissions: readonly string[];
                readonly personId: string | null;
            } | null;
            readonly csrfToken: string;
            readonly university: {
                readonly nameKk: string;
                readonly nameRu: string;
                readonly nameEn: string;
            };
            readonly today: string;
            readonly demo: boolean;
            readonly mustChangePassword: boolean;
        };
        readonly Account: {
            readonly id: string;
            readonly revision: number;
            readonly login: string;
            readonly name: string;
            readonly personId: string | null;
            readonly roles: readonly ("administrator" | "quality-office" | "library-center" | "auditor" | "staff")[];
            /** @enum {string} */
            readonly state: "invited" | "active" | "disabled";
            readonly lastSignInAt: string | null;
            readonly abilities: {
                readonly change: boolean;
                readonly makeLink: boolean;
            };
        };
        readonly Unit: {
            readonly id: string;
            readonly code: string;
            /** @enum {string} */
            readonly kind: "unit" | "body" | "group";
            readonly name: {
                readonly kk: string | null;
                readonly ru: string | null;
                readonly en: string | null;
            };
            readonly abbreviation: string | null;
            readonly parentId: string | null;
            readonly head: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly secretary: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly qualityManager: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly members: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            readonly from: string | null;
            readonly to: string | null;
            readonly people: number;
            readonly revision: number;
        };
        readonly Localized: {
            readonly kk: string | null;
            readonly ru: string | null;
            readonly en: string | null;
        };
        readonly Person: {
            readonly id: string;
            readonly personnelNumber: string;
            readonly surname: string;
            readonly name: string;
            readonly patronymic: string | null;
            readonly email: string | null;
            readonly active: boolean;
            readonly revision: number;
            readonly assignments: readonly {
                readonly id: string;
                readonly unitId: string;
                readonly unit: {
                    readonly kk: string | null;
                    readonly ru: string | null;
                };
                readonly positionKk: string | null;
                readonly positionRu: string | null;
                readonly from: string | null;
                readonly to: string | null;
            }[];
            readonly account: {
                readonly id: string;
                readonly login: string;
                readonly state: string;
            } | null;
        };
        readonly CalendarDay: {
            readonly date: string;
            /** @enum {string} */
            readonly kind: "holiday" | "day-off" | "substitute" | "swap-off" | "swap-work";
            readonly note: {
                readonly kk: string;
                readonly ru: string;
            };
            readonly source: string;
        };
        readonly RegisterRow: {
            readonly id: string;
            readonly revision: number;
            readonly typeId: string;
            readonly type: components["schemas"]["Localized"];
            /** @enum {string} */
            readonly level: "strategic" | "regulatory" | "operational" | "monitoring";
            readonly title: components["schemas"]["Localized"];
            readonly code: string | null;
            readonly registrationNumber: string | null;
            readonly edition: {
                readonly issue: number | null;
                readonly revision: number | null;
            } | null;
            readonly changeNumber: number;
            /** @enum {string} */
            readonly status: "in_force" | "upcoming" | "cancelled";
            /** @enum {string} */
            readonly confidentiality: "public" | "internal" | "restricted";
            readonly validFrom: string;
            readonly validTo: string | null;
            readonly startAssumed: boolean;
            readonly acts: readonly components["schemas"]["Act"][];
            readonly files: readonly {
                /** @enum {string} */
                readonly language: "kk" | "ru" | "en";
                /** @enum {string} */
                readonly format: "docx" | "pdf";
            }[];
            readonly ownerUnit: {
                readonly id: string;
                readonly name: components["schemas"]["Localized"];
            } | null;
            readonly gaps: readonly ("no_file" | "no_act" | "act_incomplete" | "start_assumed" | "no_code" | "no_number" | "no_owner" | "review_overdue" | "duplicate_key" | "act_before_earlier_number")[];
        };
        readonly Act: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "protocol" | "order" | "decision";
            readonly body: string | null;
            readonly number: string | null;
            readonly date: string | null;
        };
        readonly DocumentCard: {
            readonly id: string;
            readonly revision: number;
            readonly typeId: string;
            readonly type: components["schemas"]["Localized"];
            /** @enum {string} */
            readonly level: "strategic" | "regulatory" | "operational" | "monitoring";
            readonly title: components["schemas"]["Localized"];
            readonly code: string | null;
            readonly registrationNumber: string | null;
            readonly edition: {
                readonly issue: number | null;
                readonly revision: number | null;
            } | null;
            readonly changeNumber: number;
            /** @enum {string} */
            readonly status: "in_force" | "upcoming" | "cancelled" | "superseded";
            /** @enum {string} */
            readonly confidentiality: "public" | "internal" | "restricted";
            readonly validFrom: string;
            readonly validTo: string | null;
            readonly startAssumed: boolean;
            readonly acts: readonly components["schemas"]["Act"][];
            readonly files: readonly {
                /** @enum {string} */
                readonly language: "kk" | "ru" | "en";
                /** @enum {string} */
                readonly format: "docx" | "pdf";
            }[];
            readonly ownerUnit: {
                readonly id: string;
                readonly name: components["schemas"]["Localized"];
            } | null;
            readonly gaps: readonly ("no_file" | "no_act" | "act_incomplete" | "start_assumed" | "no_code" | "no_number" | "no_owner" | "review_overdue" | "duplicate_key" | "act_before_earlier_number")[];
            readonly codePrinted: string | null;
            readonly aliases: readonly string[];
            /** @enum {string} */
            readonly masterLanguage: "kk" | "ru" | "en";
            readonly process: string | null;
            readonly keywords: readonly string[];
            readonly reviewMonths: number | null;
            readonly responsible: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly publication: {
                readonly agreedWith: string;
                readonly agreedOn: string;
                readonly checkedBy: string;
                readonly checkedOn: string;
            } | null;
            readonly origins: {
                readonly [key: string]: "register" | "file" | "assumed" | "person";
            };
            readonly editions: readonly {
                readonly id: string;
                readonly issue: number | null;
                readonly revision: number | null;
                readonly changeNumber: number;
                /** @enum {string} */
                readonly status: "upcoming" | "effective" | "superseded" | "cancelled";
                readonly title: components["schemas"]["Localized"];
                readonly validFrom: string;
                readonly validTo: string | null;
                readonly startAssumed: boolean;
                readonly registrationNumber: string | null;
                readonly acts: readonly components["schemas"]["Act"][];
                readonly files: readonly components["schemas"]["StoredFile"][];
                readonly recordedAt: string;
            }[];
            readonly facts: readonly {
                readonly since: string | null;
                readonly ownerUnitId: string | null;
                readonly responsibleId: string | null;
                /** @enum {string} */
                readonly confidentiality: "public" | "internal" | "restricted";
            }[];
            readonly history: readonly {
                readonly at: string;
                readonly by: string;
                readonly action: string;
                readonly changes: readonly {
                    readonly field: string;
                    readonly from: unknown;
                    readonly to: unknown;
                }[];
            }[];
            readonly abilities: {
                readonly edit: boolean;
                readonly addAct: boolean;
                readonly addFile: boolean;
                readonly correct: boolean;
                readonly cancel: boolean;
                readonly downloadFile: boolean;
                readonly downloadUnstamped: boolean;
            };
        };
        readonly StoredFile: {
            readonly id: string;
            readonly textVersionId: string;
            /** @enum {string} */
            readonly language: "kk" | "ru" | "en";
            /** @enum {string} */
            readonly format: "docx" | "pdf";
            readonly name: string;
            readonly size: number;
            readonly sha256: string;
            readonly hasText: boolean;
            readonly addedAt: string;
            readonly addedBy: string;
        };
        readonly DocumentType: {
            readonly id: string;
            readonly revision: number;
            readonly name: components["schemas"]["Localized"];
            /** @enum {string} */
            readonly level: "strategic" | "regulatory" | "operational" | "monitoring";
            readonly codePattern: string | null;
            readonly reviewMonths: number | null;
            readonly retention: string | null;
            readonly order: number;
        };
        readonly ScopeRule: {
            /** @constant */
            readonly kind: "everybody";
        } | {
            /** @constant */
            readonly kind: "unit";
            readonly id: string;
            readonly withSubunits: boolean;
        } | {
            /** @enum {string} */
            readonly kind: "position" | "role" | "group" | "person";
            readonly id: string;
        };
        readonly Draft: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "edition" | "change" | "cancellation";
            readonly title: components["schemas"]["Localized"];
            readonly code: string | null;
            readonly typeName: components["schemas"]["Localized"];
            /** @enum {string} */
            readonly state: "draft" | "coordination" | "approval" | "approved" | "registered" | "withdrawn" | "cancelled" | "archived" | "destroyed";
            readonly iteration: number;
            readonly author: {
                readonly id: string;
                readonly name: string;
            };
            readonly createdAt: string;
            readonly revision: number;
            readonly documentId: string;
            readonly isNewDocument: boolean;
            readonly workingGroup: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            readonly requestId: string | null;
            readonly typeId: string;
            readonly ownerUnit: {
                readonly id: string;
                readonly name: components["schemas"]["Localized"];
            } | null;
            readonly responsible: {
                readonly id: string;
                readonly name: string;
            } | null;
            /** @enum {string} */
            readonly confidentiality: "internal" | "restricted";
            readonly scope: readonly components["schemas"]["ScopeRule"][];
            /** @enum {string} */
            readonly masterLanguage: "kk" | "ru" | "en";
            readonly interestedUnits: readonly {
                readonly id: string;
                readonly name: components["schemas"]["Localized"];
            }[];
            readonly reason: string | null;
            readonly desiredStart: string | null;
            readonly texts: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly language: "kk" | "ru" | "en";
                readonly iteration: number;
                readonly state: string;
                readonly clauses: number;
                readonly pages: number | null;
                readonly files: readonly {
                    readonly id: string;
                    /** @enum {string} */
                    readonly format: "docx" | "pdf";
                    readonly name: string;
                    readonly size: number;
                    readonly sha256: string;
                    readonly addedAt: string;
                }[];
            }[];
            readonly pastTexts: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly language: "kk" | "ru" | "en";
                readonly iteration: number;
                readonly state: string;
                readonly clauses: number;
                readonly pages: number | null;
                readonly files: readonly {
                    readonly id: string;
                    /** @enum {string} */
                    readonly format: "docx" | "pdf";
                    readonly name: string;
                    readonly size: number;
                    readonly sha256: string;
                    readonly addedAt: string;
                }[];
            }[];
            readonly approvalId: string | null;
            readonly signing: {
                readonly digest: string;
                readonly files: readonly {
                    /** @enum {string} */
                    readonly language: "kk" | "ru" | "en";
                    readonly name: string;
                    /** @enum {string} */
                    readonly format: "docx" | "pdf";
                    readonly sha256: string;
                }[];
            };
            readonly abilities: {
                readonly edit: boolean;
                readonly upload: boolean;
                readonly submit: boolean;
                readonly withdraw: boolean;
            };
        };
        /** @enum {string} */
        readonly StageKind: "discussion" | "coordination" | "legal-review" | "norm-control" | "collegial-decision" | "approval" | "registration";
        readonly Approval: {
            readonly id: string;
            readonly revision: number;
            readonly subject: components["schemas"]["ApprovalSubject"];
            readonly round: number;
            /** @enum {string} */
            readonly state: "running" | "returned" | "rejected" | "withdrawn" | "aborted" | "completed";
            readonly startedAt: string;
            readonly finishedAt: string | null;
            readonly endReason: string | null;
            readonly stages: readonly components["schemas"]["ApprovalStage"][];
            readonly remarks: readonly components["schemas"]["ApprovalRemark"][];
            readonly reviewers: readonly {
                readonly id: string;
                readonly name: string;
                readonly email: string | null;
                readonly until: string;
                readonly revoked: boolean;
            }[];
            readonly rounds: readonly {
                readonly id: string;
                readonly round: number;
                /** @enum {string} */
                readonly state: "running" | "returned" | "rejected" | "withdrawn" | "aborted" | "completed";
                readonly startedAt: string;
                readonly finishedAt: string | null;
            }[];
            readonly abilities: {
                readonly withdraw: boolean;
                readonly abort: boolean;
                readonly reroute: boolean;
                readonly replace: boolean;
                readonly answer: boolean;
                readonly closeDiscussion: boolean;
                readonly comment: boolean;
                readonly uploadText: boolean;
            };
        };
        readonly ApprovalSubject: {
            /** @enum {string} */
            readonly kind: "edition" | "change" | "cancellation";
            readonly id: string;
            readonly documentId: string;
            readonly title: components["schemas"]["Localized"];
            readonly code: string | null;
            readonly typeName: components["schemas"]["Localized"];
            readonly isNewDocument: boolean;
            readonly author: {
                readonly id: string;
                readonly name: string;
            };
        };
        readonly ApprovalStage: {
            readonly key: string;
            readonly kind: components["schemas"]["StageKind"];
            readonly name: components["schemas"]["Localized"] | null;
            /** @enum {string} */
            readonly mode: "all" | "any" | "sequence";
            /** @enum {string} */
            readonly state: "waiting" | "open" | "remarks" | "done" | "kept" | "stopped";
            readonly compulsory: boolean;
            readonly workingDays: number;
            readonly dueOn: string | null;
            readonly preliminary: boolean;
            readonly openedAt: string | null;
            readonly finishedAt: string | null;
            readonly workingDaysUsed: number | null;
            readonly late: boolean;
            readonly keptFromRound: number | null;
            readonly audience: readonly string[] | null;
            readonly participants: readonly string[];
            readonly tasks: readonly components["schemas"]["ApprovalTask"][];
        };
        readonly ApprovalTask: {
            readonly id: string;
            readonly revision: number;
            readonly approvalId: string;
            readonly stageKey: string;
            /** @enum {string} */
            readonly kind: "decide" | "check-edits";
            /** @enum {string} */
            readonly state: "waiting" | "open" | "done" | "cancelled";
            readonly assignee: {
                /** @enum {string} */
                readonly kind: "person" | "role" | "body";
                readonly id: string;
                readonly label: string;
            };
            readonly holder: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly outcome: components["schemas"]["Outcome"] | null;
            readonly reason: string | null;
            readonly decidedBy: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly onBehalfOf: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly decidedAt: string | null;
            readonly post: {
                readonly kk: string | null;
                readonly ru: string | null;
            } | null;
            readonly signature: {
                readonly id: string;
                readonly meaning: string;
                readonly intact: boolean;
            } | null;
            readonly texts: readonly {
                /** @enum {string} */
                readonly language: "kk" | "ru" | "en";
                readonly sha256: string;
            }[];
            readonly outdated: boolean;
            readonly note: string | null;
            readonly protocol: {
                readonly id: string;
                readonly body: string;
                readonly number: string;
                readonly date: string;
            } | null;
            readonly assigneeInactive: boolean;
            readonly openedAt: string | null;
            readonly dueOn: string | null;
        };
        /** @enum {string} */
        readonly Outcome: "agree" | "agree-with-remarks" | "approve" | "approve-after-edits" | "return" | "reject" | "confirm-edits" | "register";
        readonly ApprovalRemark: {
            readonly id: string;
            readonly taskId: string | null;
            readonly stageKey: string;
            /** @enum {string} */
            readonly kind: "remark" | "comment";
            readonly clauseId: string | null;
            readonly clauseNumber: string | null;
            /** @enum {string} */
            readonly language: "kk" | "ru" | "en";
            readonly text: string;
            readonly by: {
                readonly name: string;
            };
            readonly at: string;
            readonly answer: string | null;
            readonly answeredBy: string | null;
            readonly answeredAt: string | null;
            readonly accepted: boolean | null;
        };
        readonly TaskRow: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "decide" | "check-edits";
            /** @enum {string} */
            readonly state: "waiting" | "open" | "done" | "cancelled";
            readonly stageKind: components["schemas"]["StageKind"];
            readonly stageName: components["schemas"]["Localized"] | null;
            readonly approvalId: string;
            readonly subject: components["schemas"]["ApprovalSubject"];
            readonly openedAt: string | null;
            readonly dueOn: string | null;
            readonly preliminary: boolean;
            readonly workingDaysLeft: number | null;
            readonly waitingDays: number;
            readonly onBehalfOf: {
                readonly id: string;
                readonly name: string;
            } | null;
            readonly outcome: components["schemas"]["Outcome"] | null;
            readonly decidedAt: string | null;
        };
        readonly Protocol: {
            readonly id: string;
            readonly body: components["schemas"]["Localized"];
            readonly number: string;
            readonly date: string;
            readonly recordedAt: string;
            readonly recordedBy: {
                readonly id: string;
                readonly name: string;
            };
            readonly items: number;
            readonly extract: {
                readonly name: string;
                readonly sha256: string;
            } | null;
        };
        readonly ApprovalRoute: {
            readonly id: string;
            readonly revision: number;
            /** @enum {string} */
            readonly subjectKind: "edition" | "change" | "cancellation";
            readonly typeId: string | null;
            readonly name: components["schemas"]["Localized"];
            readonly stages: readonly {
                readonly kind: components["schemas"]["StageKind"];
                readonly name: components["schemas"]["Localized"] | null;
                readonly participants: readonly {
                    /** @enum {string} */
                    readonly kind: "author-unit-head" | "owner-unit-head" | "interested-unit-heads" | "unit-head" | "position" | "role" | "person" | "body" | "everybody" | "unit" | "group";
                    readonly id: string | null;
                }[];
                /** @enum {string} */
                readonly mode: "all" | "any" | "sequence";
                readonly workingDays: number;
                readonly compulsory: boolean;
                readonly resetOnChange: boolean;
                readonly key: string;
            }[];
            readonly retired: boolean;
        };
        readonly Absence: {
            readonly id: string;
            readonly revision: number;
            readonly person: {
                readonly id: string;
                readonly name: string;
            };
            readonly substitute: {
                readonly id: string;
                readonly name: string;
            };
            readonly from: string;
            readonly to: string;
            readonly order: {
                readonly number: string;
                readonly date: string;
            };
        };
        readonly MyAcquaintance: {
            readonly id: string;
            readonly campaignId: string;
            readonly documentId: string;
            readonly code: string | null;
            readonly title: components["schemas"]["Localized"];
            readonly editionLabel: {
                readonly issue: number | null;
                readonly revision: number | null;
                readonly changeNumber: number;
            };
            readonly dueOn: string;
            readonly workingDaysLeft: number;
            readonly late: boolean;
            readonly state: components["schemas"]["EntryState"];
            readonly opened: boolean;
            readonly mark: components["schemas"]["AcquaintanceMark"];
            readonly evidence: {
                readonly kind: components["schemas"]["EvidenceKind"];
                readonly at: string;
                readonly on: string;
            } | null;
            readonly receiptNumber: string | null;
        };
        /** @enum {string} */
        readonly EntryState: "open" | "confirmed" | "paper" | "minutes" | "refused" | "excused" | "closed" | "superseded";
        /** @enum {string} */
        readonly AcquaintanceMark: "click" | "password" | "code";
        /** @enum {string} */
        readonly EvidenceKind: "click" | "password" | "code" | "paper" | "minutes" | "refusal" | "refusal-act" | "excused";
        readonly AcquaintanceScreen: {
            readonly id: string;
            readonly campaignId: string;
            readonly documentId: string;
            readonly code: string | null;
            readonly title: components["schemas"]["Localized"];
            readonly editionLabel: {
                readonly issue: number | null;
                readonly revision: number | null;
                readonly changeNumber: number;
            };
            readonly dueOn: string;
            readonly workingDaysLeft: number;
            readonly late: boolean;
            readonly state: components["schemas"]["EntryState"];
            readonly opened: boolean;
            readonly mark: components["schemas"]["AcquaintanceMark"];
            readonly evidence: {
                readonly kind: components["schemas"]["EvidenceKind"];
                readonly at: string;
                readonly on: string;
            } | null;
            readonly receiptNumber: string | null;
            readonly texts: readonly {
                readonly textVersionId: string;
                /** @enum {string} */
                readonly language: "kk" | "ru" | "en";
                readonly sha256s: readonly string[];
                readonly opened: boolean;
            }[];
            readonly before: readonly {
                readonly textVersionId: string;
                /** @enum {string} */
                readonly language: "kk" | "ru" | "en";
            }[] | null;
            readonly changes: readonly components["schemas"]["ChangedClause"][] | null;
            readonly approvedOn: string | null;
            readonly startsOn: string;
            readonly countedFrom: string;
            readonly calendarVersion: string;
            readonly preliminary: boolean;
            readonly consent: {
                readonly kk: string;
                readonly ru: string;
                readonly en: string;
            };
            readonly digest: string;
            readonly abilities: {
                readonly confirm: boolean;
                readonly refuse: boolean;
            };
        };
        readonly ChangedClause: {
            /** @enum {string} */
            readonly language: "kk" | "ru" | "en";
            readonly clauseNumber: string | null;
            readonly kind: string;
            readonly oldText: string | null;
            readonly newText: string | null;
            readonly wording: string | null;
        };
        readonly AcquaintanceReceipt: {
            readonly number: string;
            readonly at: string;
            readonly on: string;
            readonly kind: components["schemas"]["EvidenceKind"];
            readonly name: string;
            readonly posts: readonly {
                readonly kk: string | null;
                readonly ru: string | null;
                readonly unitId: string;
                readonly unitName: components["schemas"]["Localized"];
            }[];
            readonly document: {
                readonly id: string;
                readonly code: string | null;
                readonly title: components["schemas"]["Localized"];
            };
            readonly edition: {
                readonly issue: number | null;
                readonly revision: number | null;
                readonly changeNumber: number;
            };
            readonly textVersionId: string | null;
            readonly sha256s: readonly string[];
            readonly consent: string | null;
            readonly note: string | null;
            readonly signatureId: string | null;
            readonly recordedBy: {
                readonly id: string | null;
                readonly name: string;
            } | null;
            readonly minutes: {
                readonly number: string;
                readonly date: string;
            } | null;
            readonly witnesses: readonly {
                readonly id: string | null;
                readonly name: string;
            }[] | null;
            readonly absence: {
                readonly from: string;
                readonly to: string;
            } | null;
        };
        readonly AcquaintanceCampaign: {
            readonly id: string;
            readonly revision: number;
            readonly documentId: string;
            readonly editionId: string;
            readonly changeId: string | null;
            readonly edition: {
                readonly issue: number | null;
                readonly revision: number | null;
                readonly changeNumber: number;
            };
            readonly title: components["schemas"]["Localized"];
            readonly code: string | null;
            readonly texts: readonly {
                readonly textVersionId: string;
                /** @enum {string} */
                readonly language: "kk" | "ru" | "en";
                readonly changeNumber: number;
                readonly sha256s: readonly string[];
            }[];
            readonly scope: readonly components["schemas"]["AcquaintanceScopeRule"][];
            readonly mark: components["schemas"]["AcquaintanceMark"];
            /** @enum {string} */
            readonly state: "starting" | "open" | "closed" | "superseded";
            readonly approvedOn: string | null;
            readonly startsOn: string;
            readonly deadline: {
                readonly dueOn: string;
                readonly workingDays: number;
                readonly countedFrom: string;
                readonly calendarVersion: string;
                readonly preliminary: boolean;
            };
            readonly createdBy: {
                readonly id: string | null;
                readonly name: string;
            };
            readonly createdAt: string;
            readonly closedOn: string | null;
            readonly cancelledOn: string | null;
        };
        readonly AcquaintanceScopeRule: {
            /** @constant */
            readonly kind: "everybody";
        } | {
            /** @constant */
            readonly kind: "unit";
            readonly id: string;
            readonly withSubunits: boolean;
        } | {
            /** @enum {string} */
            readonly kind: "position" | "role" | "group" | "person";
            readonly id: string;
        };
        readonly AcquaintanceRow: {
            readonly entryId: string;
            readonly person: {
                readonly id: string;
                readonly name: string;
            };
            readonly posts: readonly {
                readonly kk: string | null;
                readonly ru: string | null;
                readonly unitId: string;
                readonly unitName: components["schemas"]["Localized"];
            }[];
            readonly unitId: string | null;
            readonly document: {
                readonly id: string;
                readonly code: string | null;
                readonly title: components["schemas"]["Localized"];
            };
            readonly campaignId: string;
            readonly state: components["schemas"]["EntryState"];
            readonly dueOn: string;
            readonly late: boolean;
            readonly delivered: string | null;
            readonly opened: string | null;
            readonly added: {
                readonly because: string;
                readonly on: string;
            };
            readonly evidence: {
                readonly kind: components["schemas"]["EvidenceKind"];
                readonly on: string;
                readonly at: string;
                readonly number: string;
                readonly recordedBy: {
                    readonly id: string | null;
                    readonly name: string;
                } | null;
                readonly note: string | null;
                readonly file: boolean;
                readonly absence: {
                    readonly from: string;
                    readonly to: string;
                } | null;
            } | null;
            readonly closed: {
                readonly because: string;
                readonly on: string;
            } | null;
            readonly notes: readonly {
                readonly kind: string;
                readonly because: string;
                readonly on: string;
                readonly from: string | null;
                readonly to: string | null;
            }[];
            readonly away: {
                readonly from: string;
                readonly to: string;
            } | null;
        };
        readonly AcquaintanceCampaignScreen: {
            readonly campaign: components["schemas"]["AcquaintanceCampaign"];
            readonly counts: {
                readonly total: number;
                readonly done: number;
                readonly open: number;
                readonly late: number;
                readonly confirmed: number;
                readonly byClick: number;
                readonly byPassword: number;
                readonly byCode: number;
                readonly paper: number;
                readonly minutes: number;
                readonly refused: number;
                readonly excused: number;
                readonly closed: number;
                readonly superseded: number;
            };
            readonly byDay: readonly {
                readonly on: string;
                readonly done: number;
                readonly total: number;
            }[];
            readonly byUnit: readonly {
                readonly unitId: string | null;
                readonly name: components["schemas"]["Localized"];
                readonly total: number;
                readonly done: number;
                readonly open: number;
                readonly late: number;
            }[];
            readonly job: {
                /** @enum {string} */
                readonly phase: "people" | "notices" | "done";
                readonly done: number;
                readonly total: number;
                readonly added: number;
                readonly finishedAt: string | null;
            } | null;
            readonly decisions: readonly {
                /** @enum {string} */
                readonly kind: "start" | "extension" | "closing" | "scope" | "text";
                readonly reason: string;
                readonly by: {
                    readonly id: string | null;
                    readonly name: string;
                };
                readonly at: string;
            }[];
        };
        readonly ReaderRemark: {
            readonly id: string;
            readonly documentId: string;
            /** @enum {string} */
            readonly kind: "question" | "suggestion";
            readonly clauseId: string | null;
            readonly clauseNumber: string | null;
            readonly text: string;
            readonly by: {
                readonly id: string | null;
                readonly name: string;
            };
            readonly at: string;
            readonly answer: {
                readonly by: {
                    readonly id: string | null;
                    readonly name: string;
                };
                readonly at: string;
                readonly text: string;
            } | null;
        };
        readonly Change: {
            readonly id: string;
            readonly revision: number;
            readonly draftRevision: number;
            readonly documentId: string;
            readonly documentTitle: components["schemas"]["Localized"];
            readonly code: string | null;
            readonly editionId: string;
            readonly edition: {
                readonly issue: number | null;
                readonly revision: number | null;
                readonly ordinal: number;
            };
            /** @enum {string} */
            readonly state: "draft" | "coordination" | "approval" | "approved" | "registered" | "withdrawn" | "cancelled" | "archived" | "destroyed";
            readonly iteration: number;
            readonly author: {
                readonly id: string;
                readonly name: string;
            };
            /** @enum {string} */
            readonly masterLanguage: "kk" | "ru" | "en";
            readonly approvalId: string | null;
            readonly returnedBecause: {
                readonly code: string;
                readonly params: {
                    readonly [key: string]: unknown;
                };
            } | null;
            readonly base: {
                readonly changeNumber: number;
                readonly superseded: boolean;
                readonly texts: readonly {
                    /** @enum {string} */
                    readonly language: "kk" | "ru" | "en";
                    readonly textVersionId: string;
                }[];
            };
            readonly number: number | null;
            readonly registrationNumber: string | null;
            readonly registeredOn: string | null;
            readonly validFrom: string | null;
            readonly acts: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly kind: "protocol" | "order" | "decision";
                readonly body: string | null;
                readonly number: string | null;
                readonly date: string | null;
            }[];
            readonly createdAt: string;
            readonly cause: ("law" | "external-standard" | "internal-document" | "suggestion" | "audit" | "other") | null;
            readonly basis: string;
            readonly basisDocumentId: string | null;
            readonly consequences: string;
            readonly introducedOn: string | null;
            readonly texts: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly language: "kk" | "ru" | "en";
                readonly state: string;
                readonly clauses: number;
                readonly files: readonly {
                    readonly id: string;
                    /** @enum {string} */
                    readonly format: "docx" | "pdf";
                    readonly name: string;
                    readonly size: number;
                    readonly sha256: string;
                    readonly addedAt: string;
                }[];
                readonly madeByInq: boolean;
            }[];
            readonly counts: {
                readonly rows: number;
                readonly unexplained: number;
                readonly stale: number;
                readonly unworded: number;
            };
            readonly missing: readonly ("text" | "text_not_read" | "rows" | "wording" | "weight" | "stale" | "cause" | "basis" | "consequences" | "introducedOn" | "unexplained")[];
            readonly substantial: boolean | null;
            readonly abilities: {
                readonly edit: boolean;
                readonly upload: boolean;
                readonly submit: boolean;
                readonly withdraw: boolean;
                readonly record: boolean;
                readonly rebase: boolean;
            };
            readonly signing: {
                readonly digest: string;
                readonly files: readonly {
                    /** @enum {string} */
                    readonly language: "kk" | "ru" | "en";
                    readonly name: string;
                    /** @enum {string} */
                    readonly format: "docx" | "pdf";
                    readonly sha256: string;
                }[];
            };
        };
        readonly ChangeDifferences: {
            /** @enum {string} */
            readonly language: "kk" | "ru" | "en";
            /** @enum {string} */
            readonly state: "no-text" | "no-base" | "waiting" | "ready" | "scan" | "refused" | "failed";
            readonly basis: ("clauses" | "paragraphs") | null;
            readonly pageSource: {
                readonly old: ("pdf" | "reading-copy") | null;
                readonly new: ("pdf" | "reading-copy") | null;
            };
            readonly counts: {
                readonly changed: number;
                readonly added: number;
                readonly removed: number;
                readonly moved: number;
                readonly renumbered: number;
            };
            readonly pairings: readonly (readonly [
                string,
                string
            ])[];
            readonly apart: readonly (readonly [
                string,
                string
            ])[];
            readonly items: readonly {
                readonly key: string;
                /** @enum {string} */
                readonly kind: "changed" | "added" | "removed" | "moved" | "renumbered";
                readonly wordsChanged: boolean;
                readonly doubtful: boolean;
                readonly splitFrom: string | null;
                readonly mergedInto: string | null;
                readonly old: {
                    readonly id: string;
                    readonly number: string | null;
                    readonly heading: string | null;
                    readonly text: string;
                    readonly page: number | null;
                } | null;
                readonly new: {
                    readonly id: string;
                    readonly number: string | null;
                    readonly heading: string | null;
                    readonly text: string;
                    readonly page: number | null;
                } | null;
                readonly words: readonly {
                    /** @enum {string} */
                    readonly kind: "same" | "added" | "removed";
                    readonly text: string;
                }[];
                readonly rowId: string | null;
            }[];
            readonly same: number;
            readonly onlySigns: number;
        };
        readonly ChangeRow: {
            readonly id: string;
            readonly revision: number;
            readonly changeId: string;
            /** @enum {string} */
            readonly language: "kk" | "ru" | "en";
            /** @enum {string} */
            readonly kind: "change" | "addition" | "deletion" | "move";
            readonly clauseNumber: string;
            readonly oldNumber: string | null;
            readonly paragraph: string | null;
            readonly page: number | null;
            readonly pageSource: ("pdf" | "reading-copy") | null;
            readonly oldText: string;
            readonly newText: string;
            readonly wording: string;
            readonly weight: ("editorial" | "substantial") | null;
            readonly order: number;
            readonly differences: readonly string[];
            readonly oldClauseId: string | null;
            readonly newClauseId: string | null;
            readonly lineageId: string | null;
            readonly stale: boolean;
        };
        readonly EditableClauses: {
            readonly first: readonly {
                readonly number: string | null;
                readonly heading: string | null;
                readonly paragraphs: readonly string[];
            }[];
            readonly items: readonly {
                readonly clauseId: string;
                readonly number: string | null;
                readonly heading: string | null;
                readonly paragraphs: readonly string[] | null;
                readonly edit: {
                    /** @enum {string} */
                    readonly action: "replace" | "remove";
                    readonly number: string | null;
                    readonly heading: string | null;
                    readonly paragraphs: readonly string[];
                } | null;
                readonly inserted: readonly {
                    readonly number: string | null;
                    readonly heading: string | null;
                    readonly paragraphs: readonly string[];
                }[];
            }[];
        };
        readonly DocumentChanges: {
            readonly editions: readonly {
                readonly editionId: string;
                readonly issue: number | null;
                readonly revision: number | null;
                readonly validFrom: string;
                readonly changes: readonly {
                    readonly id: string;
                    readonly number: number;
                    readonly registrationNumber: string | null;
                    readonly registeredOn: string;
                    readonly validFrom: string;
                    readonly validTo: string | null;
                    /** @enum {string} */
                    readonly state: "upcoming" | "effective" | "superseded";
                    readonly cause: ("law" | "external-standard" | "internal-document" | "suggestion" | "audit" | "other") | null;
                    readonly basis: string;
                    readonly basisDocumentId: string | null;
                    readonly consequences: string;
                    readonly introducedOn: string | null;
                    readonly substantial: boolean | null;
                    readonly author: {
                        readonly id: string;
                        readonly name: string;
                    };
                    readonly acts: readonly {
                        readonly id: string;
                        /** @enum {string} */
                        readonly kind: "protocol" | "order" | "decision";
                        readonly body: string | null;
                        readonly number: string | null;
                        readonly date: string | null;
                    }[];
                    readonly approvalId: string | null;
                    readonly recorded: boolean;
                    readonly rows: readonly components["schemas"]["ChangeRow"][];
                }[];
            }[];
        };
        readonly LanguageStep: {
            readonly documentId: string;
            readonly draftId: string | null;
            readonly editionId: string | null;
            readonly changeNumber: number;
            readonly revision: number;
            /** @enum {string} */
            readonly master: "kk" | "ru" | "en";
            /** @enum {string} */
            readonly requiredBy: "draft" | "document" | "default";
            readonly languages: readonly {
                /** @enum {string} */
                readonly language: "kk" | "ru" | "en";
                readonly textId: string | null;
                readonly textState: string | null;
                readonly carried: boolean;
                readonly byClause: boolean;
                readonly required: boolean;
                readonly kind: ("original" | "official" | "unofficial") | null;
                readonly translator: string | null;
                readonly date: string | null;
                readonly counts: {
                    readonly same: number;
                    readonly lagging: number;
                    readonly missing: number;
                };
                readonly lacks: readonly {
                    readonly editionId: string | null;
                    readonly changeNumber: number;
                    readonly count: number;
                }[];
                readonly waiver: {
                    /** @enum {string} */
                    readonly language: "kk" | "ru" | "en";
                    readonly reason: string;
                    readonly until: string;
                    readonly ended: boolean;
                    readonly by: string | null;
                    readonly at: string;
                } | null;
            }[];
            readonly clauses: readonly {
                readonly anchor: string | null;
                readonly number: string | null;
                readonly heading: string | null;
                readonly inMaster: boolean;
                readonly states: {
                    /** @enum {string} */
                    readonly kk?: "same" | "lagging" | "missing";
                    /** @enum {string} */
                    readonly ru?: "same" | "lagging" | "missing";
                    /** @enum {string} */
                    readonly en?: "same" | "lagging" | "missing";
                };
                readonly since: {
                    readonly kk?: readonly number[];
                    readonly ru?: readonly number[];
                    readonly en?: readonly number[];
                };
                readonly unaffected: {
                    readonly kk?: {
                        readonly id: string;
                        readonly reason: string;
                        readonly by: string | null;
                        readonly at: string;
                    };
                    readonly ru?: {
                        readonly id: string;
                        readonly reason: string;
                        readonly by: string | null;
                        readonly at: string;
                    };
                    readonly en?: {
                        readonly id: string;
                        readonly reason: string;
                        readonly by: string | null;
                        readonly at: string;
                    };
                };
            }[];
            readonly abilities: {
                readonly edit: boolean;
                readonly waive: boolean;
            };
        };
        readonly Original: {
            readonly editionId: string;
            /** @enum {string} */
            readonly language: "kk" | "ru" | "en";
            readonly sha256: string;
            readonly size: number;
            readonly madeAt: string;
            readonly approvalId: string;
            readonly sources: readonly string[];
        };
        readonly Validity: {
            /** @enum {string} */
            readonly shown: "all" | "standing" | "state";
            /** @enum {string} */
            readonly state: "in-force" | "upcoming" | "replaced" | "cancelled";
            readonly sha256: readonly string[];
            readonly edition: components["schemas"]["NamedText"] | null;
            readonly since: string | null;
            readonly startAssumed: boolean;
            readonly replacedOn: string | null;
            readonly replacedBy: components["schemas"]["NamedText"] | null;
            readonly cancelledOn: string | null;
            readonly current: {
                readonly edition: components["schemas"]["NamedText"];
                readonly href: string | null;
            } | null;
            readonly title: components["schemas"]["Localized"] | null;
            readonly code: string | null;
        };
        readonly NamedText: {
            /** @enum {string} */
            readonly kind: "edition" | "change";
            readonly issue: number | null;
            readonly revision: number | null;
            readonly ordinal: number;
            readonly changeNumber: number;
            readonly since: string;
        };
        readonly Import: {
            readonly id: string;
            readonly revision: number;
            /** @enum {string} */
            readonly kind: "register" | "units" | "people";
            readonly fileName: string;
            /** @enum {string} */
            readonly state: "preview" | "committing" | "committed" | "abandoned";
            readonly columns: readonly {
                readonly index: number;
                readonly heading: string;
                readonly samples: readonly string[];
                readonly field: string | null;
            }[];
            readonly fields: readonly {
                readonly field: string;
                readonly required: boolean;
            }[];
            readonly counts: {
                readonly understood: number;
                readonly doubtful: number;
                readonly wrong: number;
                readonly create: number;
                readonly change: number;
                readonly unchanged: number;
                readonly duplicate: number;
                readonly skip: number;
            };
            readonly jobId: string | null;
            readonly createdAt: string;
            readonly createdBy: string;
            readonly result: {
                readonly created: number;
                readonly changed: number;
                readonly unchanged: number;
                readonly skipped: number;
                readonly refused: number;
            } | null;
            readonly findings: readonly {
                readonly code: string;
                readonly lines: readonly number[];
                readonly params: {
                    readonly [key: string]: string;
                };
            }[];
        };
        readonly ImportRow: {
            readonly line: number;
            /** @enum {string} */
            readonly state: "understood" | "doubtful" | "wrong";
            /** @enum {string} */
            readonly decision: "create" | "change" | "unchanged" | "duplicate" | "skip";
            readonly cells: {
                readonly [key: string]: string;
            };
            readonly flags: readonly {
                readonly code: string;
                readonly cell: string;
                readonly params?: {
                    readonly [key: string]: string | number;
                };
            }[];
            readonly understood: {
                readonly [key: string]: unknown;
            };
            readonly proposals: readonly {
                readonly field: string;
                readonly from: string;
                readonly to: string;
                readonly ticked: boolean;
            }[];
            readonly target: {
                readonly id: string;
                readonly title: string;
            } | null;
            readonly outcome: ("created" | "changed" | "unchanged" | "skipped" | "refused") | null;
            readonly refusal: {
                readonly code: string;
                readonly params: {
                    readonly [key: string]: unknown;
                };
            } | null;
        };
        readonly BatchItem: {
            readonly name: string;
            readonly size: number;
            readonly format: ("docx" | "pdf") | null;
            readonly refused: {
                readonly code: string;
                readonly params: {
                    readonly [key: string]: string | number;
                };
            } | null;
            readonly match: components["schemas"]["FileMatch"] | null;
            readonly candidates: readonly components["schemas"]["FileMatch"][];
            /** @enum {string} */
            readonly language: "kk" | "ru" | "en";
            readonly accepted: boolean;
            readonly inspected: boolean;
            readonly outcome: ("stored" | "already_known" | "not_stored") | null;
            readonly matchedBy: ("name" | "table" | "text") | null;
        };
        readonly FileMatch: {
            readonly documentId: string;
            readonly title: components["schemas"]["Localized"];
            readonly code: string | null;
        };
        readonly SynonymRule: {
            /** @constant */
            readonly kind: "both";
            readonly terms: readonly string[];
        } | {
            /** @constant */
            readonly kind: "oneWay";
            readonly from: readonly string[];
            readonly to: readonly string[];
        };
        readonly Comparison: {
            /** @enum {string} */
            readonly basis: "clauses" | "paragraphs";
            readonly oldTextId: string | null;
            readonly newTextId: string;
            readonly counts: {
                readonly same: number;
                readonly changed: number;
                readonly added: number;
                readonly removed: number;
                readonly moved: number;
            };
            readonly rows: readonly {
                /** @enum {string} */
                readonly kind: "same" | "changed" | "added" | "removed" | "moved";
                readonly wordsChanged: boolean;
                readonly renumbered: boolean;
                readonly onlySigns: boolean;
                readonly doubtful: boolean;
                readonly splitFrom: string | null;
                readonly mergedInto: string | null;
                readonly old: {
                    readonly id: string;
                    readonly number: string | null;
                    readonly heading: string | null;
                    readonly text: string;
                    readonly page: number | null;
                } | null;
                readonly new: {
                    readonly id: string;
                    readonly number: string | null;
                    readonly heading: string | null;
                    readonly text: string;
                    readonly page: number | null;
                } | null;
                readonly words: readonly {
                    /** @enum {string} */
                    readonly kind: "same" | "added" | "removed";
                    readonly text: string;
                    readonly before?: string;
                }[];
            }[];
        };
        readonly DevelopmentRequest: {
            readonly id: string;
            readonly revision: number;
            /** @enum {string} */
            readonly kind: "new-document" | "new-edition" | "cancellation";
            /** @enum {string} */
            readonly state: "submitted" | "accepted" | "declined" | "withdrawn" | "begun" | "done";
            readonly need: string;
            readonly type: {
                readonly id: string;
                readonly name: components["schemas"]["Localized"] | null;
            };
            readonly title: components["schemas"]["Localized"];
            readonly document: {
                readonly id: string;
                readonly code: string | null;
            } | null;
            readonly unit: {
                readonly id: string;
                readonly name: components["schemas"]["Localized"] | null;
            };
            readonly author: {
                readonly id: string;
                readonly name: string;
            };
            readonly workingGroup: readonly {
                readonly id: string;
                readonly name: string;
            }[];
            readonly from: string;
            readonly to: string;
            readonly wantedYear: number;
            readonly plan: {
                readonly year: number;
                readonly dueOn: string;
            } | null;
            readonly decision: {
                readonly by: string;
                readonly at: string;
                readonly reason: string | null;
            } | null;
            readonly draftId: string | null;
            readonly filedAt: string;
            readonly finishedOn: string | null;
            readonly daysLate: number;
            readonly abilities: {
                readonly decide: boolean;
                readonly withdraw: boolean;
                readonly begin: boolean;
            };
        };
        readonly Signature: {
            readonly id: string;
            readonly personId: string;
            readonly name: string;
            readonly post: {
                readonly kk: string | null;
                readonly ru: string | null;
            };
            readonly unit: {
                readonly kk: string | null;
                readonly ru: string | null;
            };
            readonly onBehalfOf: {
                readonly personId: string;
                readonly name: string;
                readonly post: {
                    readonly kk: string | null;
                    readonly ru: string | null;
                };
                readonly orderNumber: string;
            } | null;
            readonly meaning: string;
            readonly subject: {
                readonly kind: string;
                readonly id: string;
                readonly label: string;
            };
            readonly stageId: string | null;
            readonly taskId: string | null;
            readonly textVersions: readonly {
                readonly id: string;
                /** @enum {string} */
                readonly language: "kk" | "ru" | "en";
                readonly files: readonly {
                    readonly sha256: string;
                    readonly format: string;
                    readonly name: string;
                }[];
            }[];
            readonly consentText: string;
            readonly at: string;
            readonly ip: string | null;
            readonly digest: string;
            readonly intact: boolean;
        };
        readonly InboxItem: {
            readonly id: string;
            readonly kind: string;
            readonly params: {
                readonly [key: string]: string;
            };
            readonly href: string;
            readonly at: string;
            readonly unread: boolean;
        };
        readonly QueuedMail: {
            readonly id: string;
            readonly name: string | null;
            readonly to: string | null;
            readonly notices: number;
            /** @enum {string} */
            readonly state: "waiting" | "sending" | "sent" | "refused" | "uncertain" | "failed";
            readonly attempts: number;
            readonly nextAt: string;
            readonly createdAt: string;
            readonly sentAt: string | null;
            readonly reason: string | null;
            readonly maySendAgain: boolean;
        };
        readonly JournalRow: {
            readonly id: string;
            readonly seq: number | null;
            readonly at: string;
            readonly actor: {
                readonly kind: string;
                readonly id: string | null;
                readonly name: string;
            };
            readonly action: string;
            readonly object: {
                readonly kind: string;
                readonly id: string;
                readonly label: string;
            };
            readonly changes: readonly {
                readonly field: string;
                readonly from: unknown;
                readonly to: unknown;
            }[];
            readonly ip: string | null;
        };
        readonly Job: {
            readonly id: string;
            readonly kind: string;
            readonly subjectId: string;
            readonly createdAt: string;
            /** @enum {string} */
            readonly state: "queued" | "running" | "done" | "failed" | "cancelled";
            readonly done: number;
            readonly total: number;
            readonly result: {
                readonly [key: string]: number;
            } | null;
            readonly error: {
                readonly code: string;
                readonly params: {
                    readonly [key: string]: unknown;
                };
            } | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly health: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly status: "ok";
                        /** @enum {string} */
                        readonly store: "mongodb" | "embedded";
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ready: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly status: "ready";
                        /** @enum {string} */
                        readonly search: "ready" | "limited";
                        readonly outbox: {
                            readonly waiting: number;
                            readonly dead: number;
                            readonly oldestSeconds: number;
                        };
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly signIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly login: string;
                    readonly password: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly signOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeOwnPassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly currentPassword: string;
                    readonly newPassword: string;
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly login: string;
                        readonly name: string;
                        /** @enum {string} */
                        readonly purpose: "activation" | "reset";
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly useLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly token: string;
                    readonly password: string;
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly requestPasswordReset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly login: string;
                    /**
                     * @default kk
                     * @enum {string}
                     */
                    readonly lang?: "kk" | "ru" | "en";
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAccounts: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
                readonly q?: string;
                readonly state?: "invited" | "active" | "disabled";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Account"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly login: string;
                    readonly name: string;
                    /** @default null */
                    readonly personId?: string | null;
                    readonly roles: readonly ("administrator" | "quality-office" | "library-center" | "auditor" | "staff")[];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly revision: number;
                        readonly login: string;
                        readonly name: string;
                        readonly personId: string | null;
                        readonly roles: readonly ("administrator" | "quality-office" | "library-center" | "auditor" | "staff")[];
                        /** @enum {string} */
                        readonly state: "invited" | "active" | "disabled";
                        readonly lastSignInAt: string | null;
                        readonly abilities: {
                            readonly change: boolean;
                            readonly makeLink: boolean;
                        };
                        readonly activationLink: string | null;
                        readonly expiresAt: string | null;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name?: string;
                    readonly roles?: readonly ("administrator" | "quality-office" | "library-center" | "auditor" | "staff")[];
                    /** @enum {string} */
                    readonly state?: "active" | "disabled";
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly makeAccountLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly link: string;
                        readonly expiresAt: string;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly printSlips: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly unitId: string | null;
                    /** @enum {string} */
                    readonly lang: "kk" | "ru";
                };
            };
        };
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listUnits: {
        readonly parameters: {
            readonly query?: {
                readonly on?: string;
                readonly page?: number;
                readonly pageSize?: number;
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Unit"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly code: string;
                    readonly name: components["schemas"]["Localized"];
                    /** @enum {string} */
                    readonly kind?: "unit" | "body" | "group";
                    readonly abbreviation?: string | null;
                    readonly parentId?: string | null;
                    readonly from?: string | null;
                    readonly to?: string | null;
                    readonly headId?: string | null;
                    readonly secretaryId?: string | null;
                    readonly qualityManagerId?: string | null;
                    readonly memberIds?: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly code: string;
                        /** @enum {string} */
                        readonly kind: "unit" | "body" | "group";
                        readonly name: {
                            readonly kk: string | null;
                            readonly ru: string | null;
                            readonly en: string | null;
                        };
                        readonly abbreviation: string | null;
                        readonly parentId: string | null;
                        readonly head: {
                            readonly id: string;
                            readonly name: string;
                        } | null;
                        readonly secretary: {
                            readonly id: string;
                            readonly name: string;
                        } | null;
                        readonly qualityManager: {
                            readonly id: string;
                            readonly name: string;
                        } | null;
                        readonly members: readonly {
                            readonly id: string;
                            readonly name: string;
                        }[];
                        readonly from: string | null;
                        readonly to: string | null;
                        readonly people: number;
                        readonly revision: number;
                        readonly names: readonly {
                            readonly kk: string | null;
                            readonly ru: string | null;
                            readonly en: string | null;
                            readonly from: string | null;
                            readonly to: string | null;
                        }[];
                        readonly relations: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly kind: "head" | "secretary" | "quality-manager" | "member";
                            readonly personId: string;
                            readonly from: string | null;
                            readonly to: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getUnit: {
        readonly parameters: {
            readonly query?: {
                readonly on?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly code: string;
                        /** @enum {string} */
                        readonly kind: "unit" | "body" | "group";
                        readonly name: {
                            readonly kk: string | null;
                            readonly ru: string | null;
                            readonly en: string | null;
                        };
                        readonly abbreviation: string | null;
                        readonly parentId: string | null;
                        readonly head: {
                            readonly id: string;
                            readonly name: string;
                        } | null;
                        readonly secretary: {
                            readonly id: string;
                            readonly name: string;
                        } | null;
                        readonly qualityManager: {
                            readonly id: string;
                            readonly name: string;
                        } | null;
                        readonly members: readonly {
                            readonly id: string;
                            readonly name: string;
                        }[];
                        readonly from: string | null;
                        readonly to: string | null;
                        readonly people: number;
                        readonly revision: number;
                        readonly names: readonly {
                            readonly kk: string | null;
                            readonly ru: string | null;
                            readonly en: string | null;
                            readonly from: string | null;
                            readonly to: string | null;
                        }[];
                        readonly relations: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly kind: "head" | "secretary" | "quality-manager" | "member";
                            readonly personId: string;
                            readonly from: string | null;
                            readonly to: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly code?: string;
                    readonly name?: components["schemas"]["Localized"];
                    /** @enum {string} */
                    readonly kind?: "unit" | "body" | "group";
                    readonly abbreviation?: string | null;
                    readonly parentId?: string | null;
                    readonly from?: string | null;
                    readonly to?: string | null;
                    readonly headId?: string | null;
                    readonly secretaryId?: string | null;
                    readonly qualityManagerId?: string | null;
                    readonly memberIds?: readonly string[];
                    readonly since?: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly code: string;
                        /** @enum {string} */
                        readonly kind: "unit" | "body" | "group";
                        readonly name: {
                            readonly kk: string | null;
                            readonly ru: string | null;
                            readonly en: string | null;
                        };
                        readonly abbreviation: string | null;
                        readonly parentId: string | null;
                        readonly head: {
                            readonly id: string;
                            readonly name: string;
                        } | null;
                        readonly secretary: {
                            readonly id: string;
                            readonly name: string;
                        } | null;
                        readonly qualityManager: {
                            readonly id: string;
                            readonly name: string;
                        } | null;
                        readonly members: readonly {
                            readonly id: string;
                            readonly name: string;
                        }[];
                        readonly from: string | null;
                        readonly to: string | null;
                        readonly people: number;
                        readonly revision: number;
                        readonly names: readonly {
                            readonly kk: string | null;
                            readonly ru: string | null;
                            readonly en: string | null;
                            readonly from: string | null;
                            readonly to: string | null;
                        }[];
                        readonly relations: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly kind: "head" | "secretary" | "quality-manager" | "member";
                            readonly personId: string;
                            readonly from: string | null;
                            readonly to: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPeople: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
                readonly q?: string;
                readonly unit?: string;
                readonly active?: "true" | "false";
                readonly on?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Person"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly personnelNumber: string;
                    readonly surname: string;
                    readonly name: string;
                    readonly patronymic?: string | null;
                    /** @default null */
                    readonly email?: string | null;
                    readonly assignments?: readonly {
                        readonly unitId: string;
                        readonly positionKk?: string | null;
                        readonly positionRu?: string | null;
                        readonly from?: string | null;
                        readonly to?: string | null;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPeopleToChoose: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly id: string;
                            readonly name: string;
                            readonly posts: readonly {
                                readonly positionKk: string | null;
                                readonly positionRu: string | null;
                                readonly unit: {
                                    readonly kk: string | null;
                                    readonly ru: string | null;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changePerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly personnelNumber?: string;
                    readonly surname?: string;
                    readonly name?: string;
                    readonly patronymic?: string | null;
                    readonly email?: string | null;
                    /** @constant */
                    readonly active?: true;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly deactivatePerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly on?: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly unitId: string;
                    readonly positionKk?: string | null;
                    readonly positionRu?: string | null;
                    readonly from?: string | null;
                    readonly to?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeAssignment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
                readonly assignmentId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly unitId?: string;
                    readonly positionKk?: string | null;
                    readonly positionRu?: string | null;
                    readonly from?: string | null;
                    readonly to?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Person"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getUniversity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly names: readonly {
                            readonly nameKk: string;
                            readonly nameRu: string;
                            readonly nameEn: string;
                            readonly from: string | null;
                            readonly to: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly renameUniversity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly nameKk: string;
                    readonly nameRu: string;
                    readonly nameEn: string;
                    readonly from: string | null;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly names: readonly {
                            readonly nameKk: string;
                            readonly nameRu: string;
                            readonly nameEn: string;
                            readonly from: string | null;
                            readonly to: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCalendarYears: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            /** @enum {string} */
                            readonly week: "five-day" | "six-day";
                            readonly year: number;
                            readonly revision: number;
                            readonly confirmed: {
                                readonly by: string;
                                readonly on: string;
                            } | null;
                            readonly workingDays: number;
                        }[];
                        readonly toConfirm: number | null;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getCalendarYear: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly week: "five-day" | "six-day";
                readonly year: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly week: "five-day" | "six-day";
                        readonly year: number;
                        readonly revision: number;
                        readonly confirmed: {
                            readonly by: string;
                            readonly on: string;
                        } | null;
                        readonly workingDays: number;
                        readonly days: readonly components["schemas"]["CalendarDay"][];
                        readonly proposed: readonly components["schemas"]["CalendarDay"][];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly setCalendarDays: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly week: "five-day" | "six-day";
                readonly year: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly days: readonly {
                        readonly date: string;
                        /** @enum {string} */
                        readonly kind: "holiday" | "day-off" | "substitute" | "swap-off" | "swap-work";
                        readonly note: {
                            readonly kk: string;
                            readonly ru: string;
                        };
                        readonly source: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly week: "five-day" | "six-day";
                        readonly year: number;
                        readonly revision: number;
                        readonly confirmed: {
                            readonly by: string;
                            readonly on: string;
                        } | null;
                        readonly workingDays: number;
                        readonly days: readonly components["schemas"]["CalendarDay"][];
                        readonly proposed: readonly components["schemas"]["CalendarDay"][];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDeadline: {
        readonly parameters: {
            readonly query: {
                readonly from: string;
                readonly days: number;
                readonly week?: "five-day" | "six-day";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly dueOn: string;
                        readonly calendarRevision: string;
                        readonly preliminary: boolean;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly confirmCalendarYear: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly week: "five-day" | "six-day";
                readonly year: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly week: "five-day" | "six-day";
                        readonly year: number;
                        readonly revision: number;
                        readonly confirmed: {
                            readonly by: string;
                            readonly on: string;
                        } | null;
                        readonly workingDays: number;
                        readonly days: readonly components["schemas"]["CalendarDay"][];
                        readonly proposed: readonly components["schemas"]["CalendarDay"][];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDocuments: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
                readonly q?: string;
                readonly type?: string;
                readonly level?: "strategic" | "regulatory" | "operational" | "monitoring";
                readonly unit?: string;
                readonly process?: string;
                readonly status?: "in_force" | "upcoming" | "cancelled";
                readonly year?: number;
                readonly gap?: "no_file" | "no_act" | "act_incomplete" | "start_assumed" | "no_code" | "no_number" | "no_owner" | "review_overdue" | "duplicate_key" | "act_before_earlier_number";
                readonly on?: string;
                readonly sort?: "register" | "title" | "code" | "number" | "date";
                readonly dir?: "asc" | "desc";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["RegisterRow"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                        readonly on: string;
                        readonly gaps: {
                            readonly [key: string]: number;
                        };
                        readonly facets: {
                            readonly type: readonly {
                                readonly value: string;
                                readonly label: components["schemas"]["Localized"] | null;
                                readonly count: number;
                            }[];
                            readonly level: readonly {
                                readonly value: string;
                                readonly label: components["schemas"]["Localized"] | null;
                                readonly count: number;
                            }[];
                            readonly year: readonly {
                                readonly value: string;
                                readonly label: components["schemas"]["Localized"] | null;
                                readonly count: number;
                            }[];
                            readonly unit: readonly {
                                readonly value: string;
                                readonly label: components["schemas"]["Localized"] | null;
                                readonly count: number;
                            }[];
                            readonly process: readonly {
                                readonly value: string;
                                readonly label: components["schemas"]["Localized"] | null;
                                readonly count: number;
                            }[];
                        };
                        readonly understood: {
                            readonly query: string;
                            readonly exactCode: boolean;
                            readonly limited: boolean;
                        } | null;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly registerDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly typeId: string;
                    readonly title: components["schemas"]["Localized"];
                    readonly code: string | null;
                    readonly registrationNumber: string | null;
                    readonly edition: {
                        readonly issue: number | null;
                        readonly revision: number | null;
                    } | null;
                    readonly ownerUnitId: string | null;
                    readonly responsibleId: string | null;
                    /**
                     * @default internal
                     * @enum {string}
                     */
                    readonly confidentiality?: "internal" | "restricted";
                    readonly validFrom: string | null;
                    /** @default [] */
                    readonly actIds?: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentCard"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly suggestDocuments: {
        readonly parameters: {
            readonly query: {
                readonly q: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly documentId: string;
                            readonly code: string | null;
                            readonly title: components["schemas"]["Localized"];
                            readonly highlight: readonly {
                                readonly start: number;
                                readonly end: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly suggestNumber: {
        readonly parameters: {
            readonly query: {
                readonly typeId: string;
                readonly year?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly year: number;
                        readonly registrationNumber: string;
                        readonly code: string | null;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportRegister: {
        readonly parameters: {
            readonly query: {
                readonly q?: string;
                readonly type?: string;
                readonly level?: "strategic" | "regulatory" | "operational" | "monitoring";
                readonly unit?: string;
                readonly process?: string;
                readonly status?: "in_force" | "upcoming" | "cancelled";
                readonly year?: number;
                readonly gap?: "no_file" | "no_act" | "act_incomplete" | "start_assumed" | "no_code" | "no_number" | "no_owner" | "review_overdue" | "duplicate_key" | "act_before_earlier_number";
                readonly on?: string;
                readonly sort?: "register" | "title" | "code" | "number" | "date";
                readonly dir?: "asc" | "desc";
                readonly format: "xlsx" | "csv" | "docx" | "pdf";
                readonly lang?: "kk" | "ru";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDocument: {
        readonly parameters: {
            readonly query?: {
                readonly on?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentCard"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly editCard: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ownerUnitId?: string | null;
                    readonly responsibleId?: string | null;
                    /** @enum {string} */
                    readonly confidentiality?: "public" | "internal" | "restricted";
                    readonly process?: string | null;
                    readonly keywords?: readonly string[];
                    readonly reviewMonths?: number | null;
                    readonly since?: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentCard"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly publishDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly noPersonalData: true;
                    /** @constant */
                    readonly noOthersRights: true;
                    /** @constant */
                    readonly noCommercialSecret: true;
                    readonly agreedWith: string;
                    readonly agreedOn: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentCard"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly correctFact: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly editionId: string;
                    /** @constant */
                    readonly field: "title";
                    readonly value: components["schemas"]["Localized"];
                    readonly reason: string;
                } | {
                    readonly editionId: string;
                    /** @constant */
                    readonly field: "code";
                    readonly value: string | null;
                    readonly reason: string;
                } | {
                    readonly editionId: string;
                    /** @constant */
                    readonly field: "registrationNumber";
                    readonly value: string | null;
                    readonly reason: string;
                } | {
                    readonly editionId: string;
                    /** @constant */
                    readonly field: "edition";
                    readonly value: {
                        readonly issue: number | null;
                        readonly revision: number | null;
                    };
                    readonly reason: string;
                } | {
                    readonly editionId: string;
                    /** @constant */
                    readonly field: "validFrom";
                    readonly value: string;
                    readonly reason: string;
                    readonly changeNumber?: number;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentCard"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly cancelDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly actId: string;
                    readonly from: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentCard"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly editionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentCard"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly fileId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly showFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly fileId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addAct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly editionId: string;
                    readonly actId: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentCard"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listActs: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly kind: "protocol" | "order" | "decision";
                            readonly body: string | null;
                            readonly number: string | null;
                            readonly date: string | null;
                            readonly documents: number;
                        }[];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordAct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind: "protocol" | "order" | "decision";
                    readonly body: string | null;
                    readonly number: string | null;
                    readonly date: string | null;
                    /** @default [] */
                    readonly documentIds?: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Act"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTypes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["DocumentType"][];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addType: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: components["schemas"]["Localized"];
                    /** @enum {string} */
                    readonly level: "strategic" | "regulatory" | "operational" | "monitoring";
                    readonly codePattern: string | null;
                    readonly reviewMonths: number | null;
                    readonly retention: string | null;
                    readonly order: number;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentType"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly editType: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name?: components["schemas"]["Localized"];
                    /** @enum {string} */
                    readonly level?: "strategic" | "regulatory" | "operational" | "monitoring";
                    readonly codePattern?: string | null;
                    readonly reviewMonths?: number | null;
                    readonly retention?: string | null;
                    readonly order?: number;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentType"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDrafts: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
                readonly mine?: string;
                readonly state?: "draft" | "coordination" | "approval" | "approved" | "registered" | "withdrawn" | "cancelled" | "archived" | "destroyed";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly kind: "edition" | "change" | "cancellation";
                            readonly title: components["schemas"]["Localized"];
                            readonly code: string | null;
                            readonly typeName: components["schemas"]["Localized"];
                            /** @enum {string} */
                            readonly state: "draft" | "coordination" | "approval" | "approved" | "registered" | "withdrawn" | "cancelled" | "archived" | "destroyed";
                            readonly iteration: number;
                            readonly author: {
                                readonly id: string;
                                readonly name: string;
                            };
                            readonly createdAt: string;
                            readonly documentId: string;
                            readonly isNewDocument: boolean;
                            readonly stage: {
                                readonly kind: string;
                                readonly name: components["schemas"]["Localized"] | null;
                                readonly dueOn: string | null;
                                readonly late: boolean;
                            } | null;
                        }[];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly beginDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly title?: components["schemas"]["Localized"];
                    readonly ownerUnitId?: string | null;
                    readonly responsibleId?: string | null;
                    /** @enum {string} */
                    readonly confidentiality?: "internal" | "restricted";
                    readonly scope?: readonly components["schemas"]["ScopeRule"][];
                    /** @enum {string} */
                    readonly masterLanguage?: "kk" | "ru" | "en";
                    readonly workingGroupIds?: readonly string[];
                    readonly interestedUnitIds?: readonly string[];
                    readonly reason?: string | null;
                    readonly desiredStart?: string | null;
                    /** @enum {string} */
                    readonly kind: "edition" | "cancellation";
                    /** @default null */
                    readonly documentId?: string | null;
                    readonly typeId?: string;
                    /** @default null */
                    readonly requestId?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly editDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly title?: components["schemas"]["Localized"];
                    readonly ownerUnitId?: string | null;
                    readonly responsibleId?: string | null;
                    /** @enum {string} */
                    readonly confidentiality?: "internal" | "restricted";
                    readonly scope?: readonly components["schemas"]["ScopeRule"][];
                    /** @enum {string} */
                    readonly masterLanguage?: "kk" | "ru" | "en";
                    readonly workingGroupIds?: readonly string[];
                    readonly interestedUnitIds?: readonly string[];
                    readonly reason?: string | null;
                    readonly desiredStart?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addDraftFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeDraftText: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly language: "kk" | "ru" | "en";
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadDraftFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly fileId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly previewRoute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly stages: readonly {
                            readonly key: string;
                            readonly kind: components["schemas"]["StageKind"];
                            readonly name: components["schemas"]["Localized"] | null;
                            /** @enum {string} */
                            readonly mode: "all" | "any" | "sequence";
                            readonly workingDays: number;
                            readonly compulsory: boolean;
                            readonly dueOn: string;
                            readonly preliminary: boolean;
                            readonly participants: readonly string[];
                            readonly audience: boolean;
                        }[];
                        readonly problems: readonly {
                            readonly code: string;
                            readonly params: {
                                readonly [key: string]: unknown;
                            };
                        }[];
                        readonly consent: {
                            readonly kk: string;
                            readonly ru: string;
                            readonly en: string;
                        };
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly submitDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly digest: string;
                    readonly signingToken: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly withdrawDraft: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listApprovals: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
                readonly state?: "running" | "returned" | "rejected" | "withdrawn" | "aborted" | "completed";
                readonly stageKind?: components["schemas"]["StageKind"];
                readonly late?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly id: string;
                            readonly subject: components["schemas"]["ApprovalSubject"];
                            /** @enum {string} */
                            readonly state: "running" | "returned" | "rejected" | "withdrawn" | "aborted" | "completed";
                            readonly round: number;
                            readonly startedAt: string;
                            readonly stage: {
                                readonly key: string;
                                readonly kind: components["schemas"]["StageKind"];
                                readonly name: components["schemas"]["Localized"] | null;
                                readonly openedAt: string | null;
                                readonly dueOn: string | null;
                                readonly preliminary: boolean;
                                readonly late: boolean;
                                readonly waitingFor: readonly string[];
                            } | null;
                        }[];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly speedOfDecisions: {
        readonly parameters: {
            readonly query: {
                readonly from: string;
                readonly to: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly from: string;
                        readonly to: string;
                        readonly stages: readonly {
                            readonly kind: components["schemas"]["StageKind"];
                            readonly count: number;
                            readonly medianDays: number;
                            readonly p90Days: number;
                            readonly late: number;
                            readonly returned: number;
                        }[];
                        readonly byMonth: readonly {
                            readonly month: string;
                            readonly count: number;
                            readonly medianDays: number;
                            readonly p90Days: number;
                            readonly late: number;
                            readonly returned: number;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDiscussions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly id: string;
                            readonly subject: components["schemas"]["ApprovalSubject"];
                            /** @enum {string} */
                            readonly state: "running" | "returned" | "rejected" | "withdrawn" | "aborted" | "completed";
                            readonly round: number;
                            readonly startedAt: string;
                            readonly stage: {
                                readonly key: string;
                                readonly kind: components["schemas"]["StageKind"];
                                readonly name: components["schemas"]["Localized"] | null;
                                readonly openedAt: string | null;
                                readonly dueOn: string | null;
                                readonly preliminary: boolean;
                                readonly late: boolean;
                                readonly waitingFor: readonly string[];
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getApproval: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Approval"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly approvalsOfDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly editionId: string;
                            readonly approval: components["schemas"]["Approval"];
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly abortApproval: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly replaceParticipant: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly taskId: string;
                    readonly personId: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rerouteApproval: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly stages: readonly {
                        readonly kind: components["schemas"]["StageKind"];
                        readonly name: components["schemas"]["Localized"] | null;
                        readonly participants: readonly {
                            /** @enum {string} */
                            readonly kind: "author-unit-head" | "owner-unit-head" | "interested-unit-heads" | "unit-head" | "position" | "role" | "person" | "body" | "everybody" | "unit" | "group";
                            readonly id: string | null;
                        }[];
                        /** @enum {string} */
                        readonly mode: "all" | "any" | "sequence";
                        readonly workingDays: number;
                        readonly compulsory: boolean;
                        readonly resetOnChange: boolean;
                        /** @default null */
                        readonly key?: string | null;
                    }[];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly answerRemark: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly remarkId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly text: string;
                    readonly accepted: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addComment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default null */
                    readonly clauseId?: string | null;
                    /** @default null */
                    readonly clauseNumber?: string | null;
                    /** @enum {string} */
                    readonly language: "kk" | "ru" | "en";
                    readonly text: string;
                    readonly stageKey: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApprovalRemark"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly closeDiscussion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default null */
                    readonly reason?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly inviteReviewer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly stageKey: string;
                    readonly name: string;
                    /** @default null */
                    readonly email?: string | null;
                    readonly until: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly path: string;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly revokeReviewer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly reviewerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTasks: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
                readonly state?: "open" | "done";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["TaskRow"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly countTasks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly open: number;
                        readonly late: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly task: components["schemas"]["ApprovalTask"];
                        readonly row: components["schemas"]["TaskRow"];
                        readonly approval: components["schemas"]["Approval"];
                        readonly mine: boolean;
                        /** @enum {string} */
                        readonly recordedBy: "participants" | "secretary" | "registrar" | "audience";
                        readonly outcomes: readonly components["schemas"]["Outcome"][];
                        readonly needsReason: readonly components["schemas"]["Outcome"][];
                        readonly allowsRemarks: readonly components["schemas"]["Outcome"][];
                        readonly consents: {
                            readonly [key: string]: {
                                readonly kk: string;
                                readonly ru: string;
                                readonly en: string;
                            };
                        };
                        readonly digest: string;
                        readonly texts: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly language: "kk" | "ru" | "en";
                            readonly files: readonly {
                                readonly name: string;
                                readonly format: string;
                                readonly sha256: string;
                            }[];
                        }[];
                        readonly registration: {
                            readonly suggested: {
                                readonly code: string | null;
                                readonly registrationNumber: string;
                                readonly year: number;
                            };
                            readonly currentCode: string | null;
                            readonly earliestStart: string | null;
                        } | null;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideTask: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly outcome: components["schemas"]["Outcome"];
                    /** @default null */
                    readonly reason?: string | null;
                    /** @default [] */
                    readonly remarks?: readonly {
                        /** @default null */
                        readonly clauseId?: string | null;
                        /** @default null */
                        readonly clauseNumber?: string | null;
                        /** @enum {string} */
                        readonly language: "kk" | "ru" | "en";
                        readonly text: string;
                    }[];
                    readonly digest: string;
                    readonly signingToken: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApprovalTask"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly registerApproved: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default null */
                    readonly code?: string | null;
                    /** @default null */
                    readonly registrationNumber?: string | null;
                    /** @default null */
                    readonly issue?: number | null;
                    /** @default null */
                    readonly revision?: number | null;
                    readonly validFrom?: string | null;
                    readonly order?: {
                        readonly number: string;
                        readonly date: string;
                    } | null;
                    readonly digest: string;
                    readonly signingToken: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly documentId: string;
                        readonly editionId: string;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly myBodies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly id: string;
                            readonly name: components["schemas"]["Localized"];
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly bodyAgenda: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly body: {
                            readonly id: string;
                            readonly name: components["schemas"]["Localized"];
                        };
                        readonly items: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly kind: "decide" | "check-edits";
                            /** @enum {string} */
                            readonly state: "waiting" | "open" | "done" | "cancelled";
                            readonly stageKind: components["schemas"]["StageKind"];
                            readonly stageName: components["schemas"]["Localized"] | null;
                            readonly approvalId: string;
                            readonly subject: components["schemas"]["ApprovalSubject"];
                            readonly openedAt: string | null;
                            readonly dueOn: string | null;
                            readonly preliminary: boolean;
                            readonly workingDaysLeft: number | null;
                            readonly waitingDays: number;
                            readonly onBehalfOf: {
                                readonly id: string;
                                readonly name: string;
                            } | null;
                            readonly outcome: components["schemas"]["Outcome"] | null;
                            readonly decidedAt: string | null;
                            readonly digest: string;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly printAgenda: {
        readonly parameters: {
            readonly query?: {
                readonly language?: "kk" | "ru";
                readonly date?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listProtocols: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Protocol"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordProtocol: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Protocol"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadExtract: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listStageKinds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly kind: components["schemas"]["StageKind"];
                            /** @enum {string} */
                            readonly phase: "coordination" | "approval" | "registration";
                            /** @enum {string} */
                            readonly recordedBy: "participants" | "secretary" | "registrar" | "audience";
                            readonly outcomes: readonly components["schemas"]["Outcome"][];
                            readonly indispensable: boolean;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRoutes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ApprovalRoute"][];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addRoute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly subjectKind: "edition" | "change" | "cancellation";
                    readonly typeId: string | null;
                    readonly name: components["schemas"]["Localized"];
                    readonly stages: readonly {
                        readonly kind: components["schemas"]["StageKind"];
                        readonly name: components["schemas"]["Localized"] | null;
                        readonly participants: readonly {
                            /** @enum {string} */
                            readonly kind: "author-unit-head" | "owner-unit-head" | "interested-unit-heads" | "unit-head" | "position" | "role" | "person" | "body" | "everybody" | "unit" | "group";
                            readonly id: string | null;
                        }[];
                        /** @enum {string} */
                        readonly mode: "all" | "any" | "sequence";
                        readonly workingDays: number;
                        readonly compulsory: boolean;
                        readonly resetOnChange: boolean;
                        /** @default null */
                        readonly key?: string | null;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApprovalRoute"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeRoute: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly subjectKind: "edition" | "change" | "cancellation";
                    readonly typeId: string | null;
                    readonly name: components["schemas"]["Localized"];
                    readonly stages: readonly {
                        readonly kind: components["schemas"]["StageKind"];
                        readonly name: components["schemas"]["Localized"] | null;
                        readonly participants: readonly {
                            /** @enum {string} */
                            readonly kind: "author-unit-head" | "owner-unit-head" | "interested-unit-heads" | "unit-head" | "position" | "role" | "person" | "body" | "everybody" | "unit" | "group";
                            readonly id: string | null;
                        }[];
                        /** @enum {string} */
                        readonly mode: "all" | "any" | "sequence";
                        readonly workingDays: number;
                        readonly compulsory: boolean;
                        readonly resetOnChange: boolean;
                        /** @default null */
                        readonly key?: string | null;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApprovalRoute"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly retireRoute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAbsences: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
                readonly mine?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Absence"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addAbsence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default null */
                    readonly personId?: string | null;
                    readonly substituteId: string;
                    readonly from: string;
                    readonly to: string;
                    readonly order: {
                        readonly number: string;
                        readonly date: string;
                    };
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Absence"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly endAbsence: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly to: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Absence"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly secret: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly title: components["schemas"]["Localized"];
                        readonly code: string | null;
                        readonly until: string;
                        readonly name: string;
                        readonly open: boolean;
                        readonly texts: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly language: "kk" | "ru" | "en";
                            readonly clauses: readonly {
                                readonly id: string;
                                readonly number: string | null;
                                readonly heading: string | null;
                                readonly text: string;
                            }[];
                        }[];
                        readonly comments: readonly components["schemas"]["ApprovalRemark"][];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly commentByLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly secret: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default null */
                    readonly clauseId?: string | null;
                    /** @default null */
                    readonly clauseNumber?: string | null;
                    /** @enum {string} */
                    readonly language: "kk" | "ru" | "en";
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApprovalRemark"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listMyAcquaintance: {
        readonly parameters: {
            readonly query?: {
                readonly state?: "open" | "done";
                readonly documentId?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["MyAcquaintance"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly countMyAcquaintance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly open: number;
                        readonly late: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getMyAcquaintance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AcquaintanceScreen"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getAcquaintanceReceipt: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AcquaintanceReceipt"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly openAcquaintanceText: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly textVersionId: string;
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sendAcquaintanceCode: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly textVersionId: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly sentTo: string;
                        readonly expiresAt: string;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly confirmAcquaintance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly textVersionId: string;
                    readonly digest: string;
                    readonly signingToken?: string;
                    readonly code?: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AcquaintanceReceipt"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly refuseAcquaintance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly note: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AcquaintanceReceipt"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listAcquaintanceUnits: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly unitId: string;
                            readonly name: components["schemas"]["Localized"];
                            readonly parentId: string | null;
                            readonly total: number;
                            readonly done: number;
                            readonly open: number;
                            readonly late: number;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getAcquaintanceUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly unitId: string;
                        readonly name: components["schemas"]["Localized"];
                        readonly counts: {
                            readonly total: number;
                            readonly done: number;
                            readonly open: number;
                            readonly late: number;
                            readonly confirmed: number;
                            readonly byClick: number;
                            readonly byPassword: number;
                            readonly byCode: number;
                            readonly paper: number;
                            readonly minutes: number;
                            readonly refused: number;
                            readonly excused: number;
                            readonly closed: number;
                            readonly superseded: number;
                        };
                        readonly campaigns: readonly {
                            readonly campaign: components["schemas"]["AcquaintanceCampaign"];
                            readonly counts: {
                                readonly total: number;
                                readonly done: number;
                                readonly open: number;
                                readonly late: number;
                                readonly confirmed: number;
                                readonly byClick: number;
                                readonly byPassword: number;
                                readonly byCode: number;
                                readonly paper: number;
                                readonly minutes: number;
                                readonly refused: number;
                                readonly excused: number;
                                readonly closed: number;
                                readonly superseded: number;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listUnitAcquaintance: {
        readonly parameters: {
            readonly query?: {
                readonly campaignId?: string;
                readonly state?: components["schemas"]["EntryState"];
                readonly late?: "true" | "false";
                readonly missing?: "true" | "false";
                readonly unitId?: string;
                readonly q?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["AcquaintanceRow"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly remindUnit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default null */
                    readonly campaignId?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly reminded: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadAcquaintanceFile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordAcquaintancePaper: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly recorded: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordAcquaintanceMinutes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly unitId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly recorded: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordRefusalAct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AcquaintanceReceipt"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly excuseFromAcquaintance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly from: string;
                    readonly to: string;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AcquaintanceReceipt"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCampaigns: {
        readonly parameters: {
            readonly query?: {
                readonly state?: "starting" | "open" | "closed" | "superseded";
                readonly documentId?: string;
                readonly q?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly campaign: components["schemas"]["AcquaintanceCampaign"];
                            readonly counts: {
                                readonly total: number;
                                readonly done: number;
                                readonly open: number;
                                readonly late: number;
                                readonly confirmed: number;
                                readonly byClick: number;
                                readonly byPassword: number;
                                readonly byCode: number;
                                readonly paper: number;
                                readonly minutes: number;
                                readonly refused: number;
                                readonly excused: number;
                                readonly closed: number;
                                readonly superseded: number;
                            };
                        }[];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly startCampaign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly documentId: string;
                    /** @default null */
                    readonly reason?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AcquaintanceCampaign"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getCampaign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AcquaintanceCampaignScreen"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCampaignEntries: {
        readonly parameters: {
            readonly query?: {
                readonly campaignId?: string;
                readonly state?: components["schemas"]["EntryState"];
                readonly late?: "true" | "false";
                readonly missing?: "true" | "false";
                readonly unitId?: string;
                readonly q?: string;
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["AcquaintanceRow"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly extendCampaign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly dueOn?: string;
                    readonly workingDays?: number;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AcquaintanceCampaign"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly closeCampaign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AcquaintanceCampaign"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideReacquaintance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly needed: boolean;
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly changeId: string;
                        readonly needed: boolean;
                        readonly reason: string;
                        readonly by: {
                            readonly id: string | null;
                            readonly name: string;
                        };
                        readonly at: string;
                        readonly campaignId: string | null;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getAcquaintancePolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly typeId: string;
                        readonly revision: number;
                        readonly mark: components["schemas"]["AcquaintanceMark"];
                        readonly workingDays: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly setAcquaintancePolicy: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly mark: components["schemas"]["AcquaintanceMark"];
                    readonly workingDays: number;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly typeId: string;
                        readonly revision: number;
                        readonly mark: components["schemas"]["AcquaintanceMark"];
                        readonly workingDays: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly previewScope: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly scope: readonly components["schemas"]["AcquaintanceScopeRule"][];
                    /** @default 1 */
                    readonly page?: number;
                    /** @default 20 */
                    readonly pageSize?: number;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: number;
                        readonly byUnit: readonly {
                            readonly unitId: string | null;
                            readonly name: components["schemas"]["Localized"];
                            readonly count: number;
                        }[];
                        readonly sample: readonly {
                            readonly person: {
                                readonly id: string;
                                readonly name: string;
                            };
                            readonly posts: readonly {
                                readonly kk: string | null;
                                readonly ru: string | null;
                                readonly unitId: string;
                                readonly unitName: components["schemas"]["Localized"];
                            }[];
                            readonly unitId: string | null;
                        }[];
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getScope: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly revision: number;
                        readonly scope: readonly components["schemas"]["AcquaintanceScopeRule"][];
                        readonly named: readonly {
                            readonly kind: string;
                            readonly id: string;
                            readonly name: components["schemas"]["Localized"];
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly setScope: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly scope: readonly components["schemas"]["AcquaintanceScopeRule"][];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly revision: number;
                        readonly scope: readonly components["schemas"]["AcquaintanceScopeRule"][];
                        readonly named: readonly {
                            readonly kind: string;
                            readonly id: string;
                            readonly name: components["schemas"]["Localized"];
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRemarks: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ReaderRemark"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                        readonly mayAnswer: boolean;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addRemark: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind: "question" | "suggestion";
                    /** @default null */
                    readonly clauseId?: string | null;
                    /** @default null */
                    readonly clauseNumber?: string | null;
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReaderRemark"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly answerReaderRemark: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly remarkId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly text: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReaderRemark"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly printAcquaintanceSheet: {
        readonly parameters: {
            readonly query?: {
                readonly unitId?: string;
                readonly language?: "kk" | "ru";
                readonly format?: "pdf" | "docx" | "xlsx";
                readonly which?: "all" | "missing";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listChanges: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
                readonly mine?: "true" | "all";
                readonly state?: "draft" | "coordination" | "approval" | "approved" | "registered" | "withdrawn" | "cancelled" | "archived" | "destroyed";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly id: string;
                            readonly documentId: string;
                            readonly documentTitle: components["schemas"]["Localized"];
                            readonly code: string | null;
                            readonly edition: {
                                readonly issue: number | null;
                                readonly revision: number | null;
                                readonly ordinal: number;
                            };
                            /** @enum {string} */
                            readonly state: "draft" | "coordination" | "approval" | "approved" | "registered" | "withdrawn" | "cancelled" | "archived" | "destroyed";
                            readonly iteration: number;
                            readonly author: {
                                readonly id: string;
                                readonly name: string;
                            };
                            readonly number: number | null;
                            readonly superseded: boolean;
                            readonly createdAt: string;
                            readonly stage: {
                                readonly kind: string;
                                readonly name: components["schemas"]["Localized"] | null;
                                readonly dueOn: string | null;
                                readonly late: boolean;
                            } | null;
                        }[];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly beginChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly documentId: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Change"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Change"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly editChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly cause?: ("law" | "external-standard" | "internal-document" | "suggestion" | "audit" | "other") | null;
                    readonly basis?: string;
                    readonly basisDocumentId?: string | null;
                    readonly consequences?: string;
                    readonly introducedOn?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Change"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeDifferences: {
        readonly parameters: {
            readonly query: {
                readonly language: "kk" | "ru" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeDifferences"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly pairClauses: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly language: "kk" | "ru" | "en";
                    /** @default [] */
                    readonly pairings?: readonly (readonly [
                        string,
                        string
                    ])[];
                    /** @default [] */
                    readonly apart?: readonly (readonly [
                        string,
                        string
                    ])[];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChangeDifferences"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rebaseChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Change"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly recordChange: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly acts?: readonly {
                        /** @enum {string} */
                        readonly kind: "protocol" | "order" | "decision";
                        /** @default null */
                        readonly body?: string | null;
                        /** @default null */
                        readonly number?: string | null;
                        readonly date?: string | null;
                    }[];
                    /** @default null */
                    readonly registrationNumber?: string | null;
                    readonly validFrom?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Change"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeRows: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ChangeRow"][];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addRow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly language: "kk" | "ru" | "en";
                    /** @enum {string} */
                    readonly kind: "change" | "addition" | "deletion" | "move";
                    readonly clauseNumber: string;
                    /** @default null */
                    readonly oldNumber?: string | null;
                    /** @default null */
                    readonly paragraph?: string | null;
                    /** @default null */
                    readonly page?: number | null;
                    /** @default null */
                    readonly pageSource?: ("pdf" | "reading-copy") | null;
                    /** @default  */
                    readonly oldText?: string;
                    /** @default  */
                    readonly newText?: string;
                    /** @default  */
                    readonly wording?: string;
                    /** @default null */
                    readonly weight?: ("editorial" | "substantial") | null;
                    /** @default [] */
                    readonly differences?: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ChangeRow"][];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly proposeRows: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly language: "kk" | "ru" | "en";
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ChangeRow"][];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeRow: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
                readonly rowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ChangeRow"][];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly editRow: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
                readonly rowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly kind?: "change" | "addition" | "deletion" | "move";
                    readonly clauseNumber?: string;
                    readonly oldNumber?: string | null;
                    readonly paragraph?: string | null;
                    readonly page?: number | null;
                    readonly pageSource?: ("pdf" | "reading-copy") | null;
                    readonly oldText?: string;
                    readonly newText?: string;
                    readonly wording?: string;
                    readonly weight?: ("editorial" | "substantial") | null;
                    readonly differences?: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ChangeRow"][];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly orderRows: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ChangeRow"][];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeClauses: {
        readonly parameters: {
            readonly query: {
                readonly language: "kk" | "ru" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EditableClauses"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly editClauses: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly language: "kk" | "ru" | "en";
                    readonly edits: readonly {
                        readonly clauseId: string | null;
                        /** @enum {string} */
                        readonly action: "replace" | "remove" | "insert-after";
                        /** @default null */
                        readonly number?: string | null;
                        /** @default null */
                        readonly heading?: string | null;
                        /** @default [] */
                        readonly paragraphs?: readonly string[];
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EditableClauses"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly drawChangeText: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly language: "kk" | "ru" | "en";
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Change"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly documentChanges: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DocumentChanges"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly documentClauseChanges: {
        readonly parameters: {
            readonly query: {
                readonly version: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly anchor: string;
                            readonly clauseId: string;
                            readonly changes: readonly {
                                readonly changeId: string;
                                readonly rowId: string;
                                readonly number: number;
                                /** @enum {string} */
                                readonly kind: "change" | "addition" | "deletion" | "move";
                                readonly validFrom: string;
                                readonly basis: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDraftLanguageStep: {
        readonly parameters: {
            readonly query?: {
                readonly clauses?: "all" | "behind";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LanguageStep"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly setDraftLanguages: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly required: readonly ("kk" | "ru" | "en")[] | null;
                    readonly kinds: {
                        readonly kk?: {
                            /** @enum {string} */
                            readonly kind: "original" | "official" | "unofficial";
                            readonly translator: string | null;
                            readonly date: string | null;
                        };
                        readonly ru?: {
                            /** @enum {string} */
                            readonly kind: "original" | "official" | "unofficial";
                            readonly translator: string | null;
                            readonly date: string | null;
                        };
                        readonly en?: {
                            /** @enum {string} */
                            readonly kind: "original" | "official" | "unofficial";
                            readonly translator: string | null;
                            readonly date: string | null;
                        };
                    };
                    readonly waivers: readonly {
                        /** @enum {string} */
                        readonly language: "kk" | "ru" | "en";
                        readonly reason: string;
                        readonly until: string;
                    }[];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LanguageStep"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly declareDraftClauses: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly language: "kk" | "ru" | "en";
                    readonly anchors: readonly (string | null)[];
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LanguageStep"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly takeBackDraftDeclaration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly declarationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LanguageStep"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getLanguageStep: {
        readonly parameters: {
            readonly query?: {
                readonly editionId?: string;
                readonly changeNumber?: number;
                readonly clauses?: "all" | "behind";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LanguageStep"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly setLanguages: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly required: readonly ("kk" | "ru" | "en")[] | null;
                    readonly kinds: {
                        readonly kk?: {
                            /** @enum {string} */
                            readonly kind: "original" | "official" | "unofficial";
                            readonly translator: string | null;
                            readonly date: string | null;
                        };
                        readonly ru?: {
                            /** @enum {string} */
                            readonly kind: "original" | "official" | "unofficial";
                            readonly translator: string | null;
                            readonly date: string | null;
                        };
                        readonly en?: {
                            /** @enum {string} */
                            readonly kind: "original" | "official" | "unofficial";
                            readonly translator: string | null;
                            readonly date: string | null;
                        };
                    };
                    readonly waivers: readonly {
                        /** @enum {string} */
                        readonly language: "kk" | "ru" | "en";
                        readonly reason: string;
                        readonly until: string;
                    }[];
                    readonly editionId: string;
                    readonly changeNumber: number;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LanguageStep"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly declareClauses: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly language: "kk" | "ru" | "en";
                    readonly anchors: readonly (string | null)[];
                    readonly reason: string;
                    readonly editionId: string;
                    readonly changeNumber: number;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LanguageStep"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly takeBackDeclaration: {
        readonly parameters: {
            readonly query: {
                readonly editionId: string;
                readonly changeNumber: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly declarationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LanguageStep"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listEndedWaivers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly documentId: string;
                            readonly code: string | null;
                            readonly title: components["schemas"]["Localized"];
                            readonly editionId: string | null;
                            readonly changeNumber: number;
                            /** @enum {string} */
                            readonly language: "kk" | "ru" | "en";
                            readonly lagging: number;
                            readonly missing: number;
                            readonly reason: string;
                            readonly until: string;
                            readonly by: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listOriginals: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Original"][];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadOriginal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly editionId: string;
                readonly language: "kk" | "ru" | "en";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly printApprovalSheet: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "pdf" | "docx";
                readonly language?: "kk" | "ru";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly printChangeSheet: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "pdf" | "docx";
                readonly language?: "kk" | "ru";
                readonly edition?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly printChangeNotice: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "pdf" | "docx";
                readonly language?: "kk" | "ru";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadFullSet: {
        readonly parameters: {
            readonly query: {
                readonly on: string;
                readonly language?: "kk" | "ru";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadConsolidated: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "pdf" | "docx";
                readonly marked?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly versionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadStamped: {
        readonly parameters: {
            readonly query?: {
                readonly stamp?: "kk" | "ru";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly versionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadStampedOriginal: {
        readonly parameters: {
            readonly query?: {
                readonly stamp?: "kk" | "ru";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly editionId: string;
                readonly language: "kk" | "ru" | "en";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadUnstamped: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly versionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly downloadStampedDraft: {
        readonly parameters: {
            readonly query?: {
                readonly stamp?: "kk" | "ru";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly fileId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly showQr: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly versionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly url: string;
                        readonly size: number;
                        readonly path: string;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly showValidity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Validity"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listImports: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: "register" | "units" | "people";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly id: string;
                            readonly revision: number;
                            /** @enum {string} */
                            readonly kind: "register" | "units" | "people";
                            readonly fileName: string;
                            /** @enum {string} */
                            readonly state: "preview" | "committing" | "committed" | "abandoned";
                            readonly counts: {
                                readonly understood: number;
                                readonly doubtful: number;
                                readonly wrong: number;
                                readonly create: number;
                                readonly change: number;
                                readonly unchanged: number;
                                readonly duplicate: number;
                                readonly skip: number;
                            };
                            readonly jobId: string | null;
                            readonly createdAt: string;
                            readonly createdBy: string;
                            readonly result: {
                                readonly created: number;
                                readonly changed: number;
                                readonly unchanged: number;
                                readonly skipped: number;
                                readonly refused: number;
                            } | null;
                            readonly findings: readonly {
                                readonly code: string;
                                readonly lines: readonly number[];
                                readonly params: {
                                    readonly [key: string]: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly startImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly abandonImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listImportRows: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
                readonly state?: "understood" | "doubtful" | "wrong";
                readonly outcome?: "created" | "changed" | "unchanged" | "skipped" | "refused";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ImportRow"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly mapColumns: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly mapping: {
                        readonly [key: string]: string | null;
                    };
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly editImportRow: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly line: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly cells?: {
                        readonly [key: string]: string;
                    };
                    /** @enum {string} */
                    readonly decision?: "create" | "change" | "skip";
                    readonly ticked?: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportRow"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly commitImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly jobId: string;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reopenImport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Import"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly startFileBatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "multipart/form-data": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getFileBatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        /** @enum {string} */
                        readonly state: "checking" | "ready" | "committing" | "committed";
                        readonly createdAt: string;
                        readonly jobId: string | null;
                        readonly progress: {
                            readonly done: number;
                            readonly total: number;
                        };
                        readonly result: {
                            readonly [key: string]: number;
                        } | null;
                        readonly items: readonly components["schemas"]["BatchItem"][];
                        readonly tables: readonly {
                            readonly name: string;
                            readonly rows: number;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideFileBatchItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly index: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly documentId: string | null;
                    /** @enum {string} */
                    readonly language: "kk" | "ru" | "en";
                    readonly accepted: boolean;
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly commitFileBatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly jobId: string;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly searchLibrary: {
        readonly parameters: {
            readonly query?: {
                readonly q?: string;
                readonly on?: string;
                readonly archived?: "true" | "false";
                readonly typing?: "true" | "false";
                readonly type?: string;
                readonly level?: "strategic" | "regulatory" | "operational" | "monitoring";
                readonly unit?: string;
                readonly year?: number;
                readonly process?: string;
                readonly language?: "kk" | "ru" | "en";
                readonly page?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly hits: readonly {
                            readonly documentId: string;
                            readonly textVersionId: string | null;
                            readonly language: ("kk" | "ru" | "en") | null;
                            readonly code: string | null;
                            readonly registrationNumber: string | null;
                            readonly title: components["schemas"]["Localized"];
                            readonly titleMarks: {
                                readonly kk: readonly {
                                    readonly start: number;
                                    readonly end: number;
                                }[];
                                readonly ru: readonly {
                                    readonly start: number;
                                    readonly end: number;
                                }[];
                                readonly en: readonly {
                                    readonly start: number;
                                    readonly end: number;
                                }[];
                            };
                            readonly typeId: string;
                            readonly type: components["schemas"]["Localized"] | null;
                            readonly status: string;
                            readonly validFrom: string;
                            readonly validTo: string | null;
                            readonly clauses: readonly {
                                readonly id: string;
                                readonly anchor: string;
                                readonly number: string | null;
                                readonly heading: string | null;
                                readonly path: readonly string[];
                                readonly page: number | null;
                                readonly headingMarks: readonly {
                                    readonly start: number;
                                    readonly end: number;
                                }[];
                                readonly snippet: {
                                    readonly text: string;
                                    readonly marks: readonly {
                                        readonly start: number;
                                        readonly end: number;
                                    }[];
                                };
                            }[];
                        }[];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                        readonly on: string;
                        readonly archived: boolean;
                        readonly facets: {
                            readonly type: readonly {
                                readonly value: string;
                                readonly label: components["schemas"]["Localized"] | null;
                                readonly count: number;
                            }[];
                            readonly level: readonly {
                                readonly value: string;
                                readonly label: components["schemas"]["Localized"] | null;
                                readonly count: number;
                            }[];
                            readonly unit: readonly {
                                readonly value: string;
                                readonly label: components["schemas"]["Localized"] | null;
                                readonly count: number;
                            }[];
                            readonly year: readonly {
                                readonly value: string;
                                readonly label: components["schemas"]["Localized"] | null;
                                readonly count: number;
                            }[];
                            readonly process: readonly {
                                readonly value: string;
                                readonly label: components["schemas"]["Localized"] | null;
                                readonly count: number;
                            }[];
                            readonly language: readonly {
                                readonly value: string;
                                readonly label: components["schemas"]["Localized"] | null;
                                readonly count: number;
                            }[];
                        };
                        readonly understood: {
                            readonly words: readonly {
                                readonly typed: string;
                                readonly matched: boolean;
                            }[];
                            readonly exactCode: boolean;
                            readonly limited: boolean;
                        };
                        readonly near: readonly {
                            readonly documentId: string;
                            readonly code: string | null;
                            readonly title: components["schemas"]["Localized"];
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getText: {
        readonly parameters: {
            readonly query?: {
                readonly on?: string;
                readonly language?: "kk" | "ru" | "en";
                readonly version?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly documentId: string;
                        readonly code: string | null;
                        readonly title: components["schemas"]["Localized"];
                        /** @enum {string} */
                        readonly masterLanguage: "kk" | "ru" | "en";
                        readonly version: {
                            readonly id: string;
                            /** @enum {string} */
                            readonly language: "kk" | "ru" | "en";
                            readonly editionId: string;
                            readonly changeNumber: number;
                            readonly validFrom: string;
                            readonly validTo: string | null;
                        };
                        readonly edition: {
                            readonly issue: number | null;
                            readonly revision: number | null;
                        };
                        /** @enum {string} */
                        readonly state: "upcoming" | "effective" | "superseded" | "cancelled";
                        readonly languages: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly language: "kk" | "ru" | "en";
                            readonly editionId: string;
                            readonly changeNumber: number;
                            readonly validFrom: string;
                            readonly validTo: string | null;
                        }[];
                        readonly current: {
                            readonly id: string;
                            /** @enum {string} */
                            readonly language: "kk" | "ru" | "en";
                            readonly editionId: string;
                            readonly changeNumber: number;
                            readonly validFrom: string;
                            readonly validTo: string | null;
                        } | null;
                        readonly files: readonly {
                            readonly id: string;
                            /** @enum {string} */
                            readonly format: "docx" | "pdf";
                            readonly name: string;
                            readonly size: number;
                            readonly sha256: string;
                        }[];
                        readonly text: {
                            /** @enum {string} */
                            readonly state: "none" | "waiting" | "ready" | "scan" | "refused" | "failed";
                            readonly revision: number;
                            readonly pages: number | null;
                            readonly clauses: number;
                            readonly extractorVersion: string | null;
                            readonly readAt: string | null;
                            readonly mended: boolean;
                            readonly findings: readonly {
                                readonly code: string;
                                readonly anchor: string | null;
                                readonly params: {
                                    readonly [key: string]: string | number;
                                };
                            }[];
                            readonly failure: {
                                readonly code: string;
                                readonly params: {
                                    readonly [key: string]: string | number;
                                };
                            } | null;
                        };
                        readonly outline: readonly {
                            readonly id: string;
                            readonly anchor: string;
                            readonly number: string | null;
                            readonly heading: string | null;
                            readonly depth: number;
                            readonly page: number | null;
                        }[];
                        readonly abilities: {
                            readonly mend: boolean;
                        };
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listClauses: {
        readonly parameters: {
            readonly query?: {
                readonly from?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly versionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly id: string;
                            readonly order: number;
                            readonly anchor: string;
                            readonly number: string | null;
                            readonly printedNumber: string | null;
                            readonly heading: string | null;
                            readonly path: readonly string[];
                            readonly depth: number;
                            readonly page: number | null;
                            readonly body: readonly ({
                                /** @constant */
                                readonly kind: "paragraph";
                                readonly text: string;
                                readonly marker: string | null;
                            } | {
                                /** @constant */
                                readonly kind: "table";
                                readonly caption: string | null;
                                readonly rows: readonly (readonly string[])[];
                                readonly headerRows: number;
                            })[];
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly mendOutline: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
                readonly versionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly changes: readonly ({
                        /** @constant */
                        readonly kind: "number";
                        readonly clauseId: string;
                        readonly number: string | null;
                    } | {
                        /** @constant */
                        readonly kind: "depth";
                        readonly clauseId: string;
                        readonly depth: number;
                    } | {
                        /** @constant */
                        readonly kind: "heading";
                        readonly clauseId: string;
                        readonly isHeading: boolean;
                    } | {
                        /** @constant */
                        readonly kind: "join";
                        readonly clauseId: string;
                    } | {
                        /** @constant */
                        readonly kind: "split";
                        readonly clauseId: string;
                        readonly part: number;
                        readonly number: string | null;
                    })[];
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly acceptOutline: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
                readonly versionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readAgain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly versionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTexts: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
                readonly show?: "waiting" | "ready" | "scan" | "refused" | "failed" | "doubtful" | "none";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly documentId: string;
                            readonly versionId: string | null;
                            readonly code: string | null;
                            readonly title: components["schemas"]["Localized"];
                            readonly language: ("kk" | "ru" | "en") | null;
                            /** @enum {string} */
                            readonly state: "waiting" | "ready" | "scan" | "refused" | "failed" | "none";
                            readonly pages: number | null;
                            readonly clauses: number;
                            readonly findings: readonly {
                                readonly code: string;
                                readonly anchor: string | null;
                                readonly params: {
                                    readonly [key: string]: string | number;
                                };
                            }[];
                            readonly failure: {
                                readonly code: string;
                                readonly params: {
                                    readonly [key: string]: string | number;
                                };
                            } | null;
                            readonly files: readonly string[];
                        }[];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                        readonly counts: {
                            readonly waiting: number;
                            readonly ready: number;
                            readonly scan: number;
                            readonly refused: number;
                            readonly failed: number;
                            readonly doubtful: number;
                            readonly none: number;
                        };
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly checkStructure: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly versionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly sections: readonly {
                            readonly id: string;
                            readonly heading: {
                                readonly kk: string;
                                readonly ru: string;
                            };
                            /** @enum {string} */
                            readonly state: "present" | "missing" | "misplaced";
                            readonly anchor: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getTemplate: {
        readonly parameters: {
            readonly query?: {
                readonly language?: "kk" | "ru";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReferences: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly versionId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly to: readonly {
                            readonly id: string;
                            readonly anchor: string;
                            readonly textVersionId: string;
                            readonly printed: string;
                            /** @enum {string} */
                            readonly kind: "internal" | "external";
                            /** @enum {string} */
                            readonly state: "found" | "confirmed" | "rejected" | "added";
                            readonly decidedBy: string | null;
                            readonly targets: readonly {
                                readonly documentId: string;
                                readonly code: string | null;
                                readonly title: components["schemas"]["Localized"];
                            }[];
                        }[];
                        readonly from: readonly {
                            readonly document: {
                                readonly documentId: string;
                                readonly code: string | null;
                                readonly title: components["schemas"]["Localized"];
                            };
                            readonly places: readonly {
                                readonly id: string;
                                readonly anchor: string;
                                readonly textVersionId: string;
                                readonly printed: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly referenceId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly state: "confirmed" | "rejected";
                    /** @default null */
                    readonly targetId?: string | null;
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addReference: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly clauseId: string;
                    readonly targetId: string;
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSynonyms: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
                readonly state?: "active" | "proposed" | "rejected";
                readonly q?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly id: string;
                            readonly revision: number;
                            readonly rule: components["schemas"]["SynonymRule"];
                            /** @enum {string} */
                            readonly state: "active" | "proposed" | "rejected";
                            /** @enum {string} */
                            readonly origin: "starter" | "person" | "documents";
                            readonly documentId: string | null;
                        }[];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addSynonym: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly rule: components["schemas"]["SynonymRule"];
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly revision: number;
                        readonly rule: components["schemas"]["SynonymRule"];
                        /** @enum {string} */
                        readonly state: "active" | "proposed" | "rejected";
                        /** @enum {string} */
                        readonly origin: "starter" | "person" | "documents";
                        readonly documentId: string | null;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeSynonym: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly editSynonym: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly rule?: components["schemas"]["SynonymRule"];
                    /** @enum {string} */
                    readonly state?: "active" | "proposed" | "rejected";
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly revision: number;
                        readonly rule: components["schemas"]["SynonymRule"];
                        /** @enum {string} */
                        readonly state: "active" | "proposed" | "rejected";
                        /** @enum {string} */
                        readonly origin: "starter" | "person" | "documents";
                        readonly documentId: string | null;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly tryQuery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly query: string;
                    /** @default null */
                    readonly rule?: components["schemas"]["SynonymRule"] | null;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly words: readonly {
                            readonly typed: string;
                            readonly alternatives: readonly string[];
                        }[];
                        readonly now: readonly {
                            readonly documentId: string;
                            readonly textVersionId: string | null;
                            readonly language: ("kk" | "ru" | "en") | null;
                            readonly code: string | null;
                            readonly registrationNumber: string | null;
                            readonly title: components["schemas"]["Localized"];
                            readonly titleMarks: {
                                readonly kk: readonly {
                                    readonly start: number;
                                    readonly end: number;
                                }[];
                                readonly ru: readonly {
                                    readonly start: number;
                                    readonly end: number;
                                }[];
                                readonly en: readonly {
                                    readonly start: number;
                                    readonly end: number;
                                }[];
                            };
                            readonly typeId: string;
                            readonly type: components["schemas"]["Localized"] | null;
                            readonly status: string;
                            readonly validFrom: string;
                            readonly validTo: string | null;
                            readonly clauses: readonly {
                                readonly id: string;
                                readonly anchor: string;
                                readonly number: string | null;
                                readonly heading: string | null;
                                readonly path: readonly string[];
                                readonly page: number | null;
                                readonly headingMarks: readonly {
                                    readonly start: number;
                                    readonly end: number;
                                }[];
                                readonly snippet: {
                                    readonly text: string;
                                    readonly marks: readonly {
                                        readonly start: number;
                                        readonly end: number;
                                    }[];
                                };
                            }[];
                        }[];
                        readonly alternatives: readonly {
                            readonly text: string;
                            readonly hits: readonly {
                                readonly documentId: string;
                                readonly textVersionId: string | null;
                                readonly language: ("kk" | "ru" | "en") | null;
                                readonly code: string | null;
                                readonly registrationNumber: string | null;
                                readonly title: components["schemas"]["Localized"];
                                readonly titleMarks: {
                                    readonly kk: readonly {
                                        readonly start: number;
                                        readonly end: number;
                                    }[];
                                    readonly ru: readonly {
                                        readonly start: number;
                                        readonly end: number;
                                    }[];
                                    readonly en: readonly {
                                        readonly start: number;
                                        readonly end: number;
                                    }[];
                                };
                                readonly typeId: string;
                                readonly type: components["schemas"]["Localized"] | null;
                                readonly status: string;
                                readonly validFrom: string;
                                readonly validTo: string | null;
                                readonly clauses: readonly {
                                    readonly id: string;
                                    readonly anchor: string;
                                    readonly number: string | null;
                                    readonly heading: string | null;
                                    readonly path: readonly string[];
                                    readonly page: number | null;
                                    readonly headingMarks: readonly {
                                        readonly start: number;
                                        readonly end: number;
                                    }[];
                                    readonly snippet: {
                                        readonly text: string;
                                        readonly marks: readonly {
                                            readonly start: number;
                                            readonly end: number;
                                        }[];
                                    };
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listMisses: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly query: string;
                            readonly count: number;
                            readonly firstAt: string;
                            readonly lastAt: string;
                        }[];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getIndex: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly engine: string;
                        readonly available: boolean;
                        readonly entries: number | null;
                        readonly documents: number | null;
                        readonly expectedEntries: number;
                        readonly waiting: number;
                        readonly rebuild: {
                            readonly done: number;
                            readonly total: number;
                        } | null;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rebuildIndex: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly jobId: string | null;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRecent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly documentId: string;
                            readonly code: string | null;
                            readonly title: components["schemas"]["Localized"];
                            readonly type: components["schemas"]["Localized"] | null;
                            readonly validFrom: string;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listNews: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly documentId: string;
                            readonly code: string | null;
                            readonly title: components["schemas"]["Localized"];
                            readonly type: components["schemas"]["Localized"] | null;
                            readonly validFrom: string;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listFavourites: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly documentId: string;
                            readonly code: string | null;
                            readonly title: components["schemas"]["Localized"];
                            readonly type: components["schemas"]["Localized"] | null;
                            readonly validFrom: string;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getMarks: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly favourite: boolean;
                        readonly subscribed: boolean;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly addFavourite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly removeFavourite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSubscriptions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            /** @enum {string} */
                            readonly kind: "document" | "type" | "unit";
                            readonly target: string;
                            readonly at: string;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly subscribe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kind: "document" | "type" | "unit";
                readonly target: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly unsubscribe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly kind: "document" | "type" | "unit";
                readonly target: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly atomFeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly jsonFeed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly version: "https://jsonfeed.org/version/1.1";
                        readonly title: string;
                        readonly home_page_url: string;
                        readonly feed_url: string;
                        readonly language: string;
                        readonly items: readonly {
                            readonly id: string;
                            readonly url: string;
                            readonly title: string;
                            readonly content_text: string;
                            readonly date_published: string;
                            readonly language: string;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readDraftText: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly textId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly id: string;
                        readonly language: ("kk" | "ru" | "en") | null;
                        /** @enum {string} */
                        readonly state: "none" | "waiting" | "ready" | "scan" | "refused" | "failed";
                        readonly pages: number | null;
                        readonly outline: readonly {
                            readonly id: string;
                            readonly anchor: string;
                            readonly number: string | null;
                            readonly heading: string | null;
                            readonly depth: number;
                            readonly page: number | null;
                        }[];
                        readonly clauses: readonly {
                            readonly id: string;
                            readonly order: number;
                            readonly anchor: string;
                            readonly number: string | null;
                            readonly printedNumber: string | null;
                            readonly heading: string | null;
                            readonly path: readonly string[];
                            readonly depth: number;
                            readonly page: number | null;
                            readonly body: readonly ({
                                /** @constant */
                                readonly kind: "paragraph";
                                readonly text: string;
                                readonly marker: string | null;
                            } | {
                                /** @constant */
                                readonly kind: "table";
                                readonly caption: string | null;
                                readonly rows: readonly (readonly string[])[];
                                readonly headerRows: number;
                            })[];
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly compareDraft: {
        readonly parameters: {
            readonly query: {
                readonly language: "kk" | "ru" | "en";
                readonly with?: "effective" | "previous";
                readonly signs?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listVersions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            readonly editionId: string;
                            readonly issue: number | null;
                            readonly revision: number | null;
                            readonly changeNumber: number;
                            readonly validFrom: string;
                            readonly validTo: string | null;
                            /** @enum {string} */
                            readonly state: "upcoming" | "effective" | "superseded" | "cancelled";
                            readonly startAssumed: boolean;
                            readonly texts: readonly {
                                readonly id: string;
                                /** @enum {string} */
                                readonly language: "kk" | "ru" | "en";
                                /** @enum {string} */
                                readonly state: "none" | "waiting" | "ready" | "scan" | "refused" | "failed";
                                readonly files: readonly {
                                    readonly id: string;
                                    /** @enum {string} */
                                    readonly format: "docx" | "pdf";
                                    readonly name: string;
                                }[];
                            }[];
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly compareTexts: {
        readonly parameters: {
            readonly query: {
                readonly old: string;
                readonly new: string;
                readonly signs?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Comparison"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDevelopmentRequests: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
                readonly whose?: "mine" | "all";
                readonly state?: "submitted" | "accepted" | "declined" | "withdrawn" | "begun" | "done";
                readonly year?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["DevelopmentRequest"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly fileDevelopmentRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @constant */
                    readonly kind: "new-document";
                    readonly need: string;
                    readonly unitId: string;
                    /** @default [] */
                    readonly workingGroup?: readonly string[];
                    readonly from: string;
                    readonly to: string;
                    readonly wantedYear: number;
                    readonly typeId: string;
                    readonly title: components["schemas"]["Localized"];
                } | {
                    /** @constant */
                    readonly kind: "new-edition";
                    readonly need: string;
                    readonly unitId: string;
                    /** @default [] */
                    readonly workingGroup?: readonly string[];
                    readonly from: string;
                    readonly to: string;
                    readonly wantedYear: number;
                    readonly documentId: string;
                    /** @default null */
                    readonly title?: components["schemas"]["Localized"] | null;
                } | {
                    /** @constant */
                    readonly kind: "cancellation";
                    readonly need: string;
                    readonly unitId: string;
                    /** @default [] */
                    readonly workingGroup?: readonly string[];
                    readonly from: string;
                    readonly to: string;
                    readonly wantedYear: number;
                    readonly documentId: string;
                    /** @default null */
                    readonly title?: components["schemas"]["Localized"] | null;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DevelopmentRequest"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDevelopmentRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DevelopmentRequest"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly acceptDevelopmentRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly year: number;
                    readonly dueOn: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DevelopmentRequest"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly declineDevelopmentRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DevelopmentRequest"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly withdrawDevelopmentRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DevelopmentRequest"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getWorkPlan: {
        readonly parameters: {
            readonly query?: {
                readonly year?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly year: number;
                        readonly total: number;
                        readonly done: number;
                        readonly late: number;
                        readonly units: readonly {
                            readonly id: string;
                            readonly name: components["schemas"]["Localized"] | null;
                            readonly requests: readonly components["schemas"]["DevelopmentRequest"][];
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly printWorkPlan: {
        readonly parameters: {
            readonly query?: {
                readonly year?: number;
                readonly format?: "pdf" | "docx" | "xlsx";
                readonly lang?: "kk" | "ru";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reAuthenticate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly password: string;
                    readonly action: string;
                    readonly objectId: string;
                    readonly digest: string;
                };
            };
        };
        readonly responses: {
            /** @description OK */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly token: string;
                        readonly expiresAt: string;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSignature: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Signature"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listInbox: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["InboxItem"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                        readonly unread: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly countInbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly unread: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readInbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readNotice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly setInboxPreferences: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @enum {string} */
                    readonly language: "kk" | "ru" | "en";
                };
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listMailQueue: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
                readonly state?: "waiting" | "sending" | "sent" | "refused" | "uncertain" | "failed";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["QueuedMail"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                        readonly counters: {
                            readonly waiting: number;
                            readonly sending: number;
                            readonly sent: number;
                            readonly refused: number;
                            readonly uncertain: number;
                            readonly failed: number;
                        };
                        readonly available: boolean;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly sendMailAgain: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listJournal: {
        readonly parameters: {
            readonly query?: {
                readonly page?: number;
                readonly pageSize?: number;
                readonly object?: string;
                readonly actor?: string;
                readonly action?: string;
                readonly from?: string;
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["JournalRow"][];
                        readonly total: number;
                        readonly page: number;
                        readonly pageSize: number;
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly verifyJournal: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly ok: boolean;
                        readonly rows: number;
                        readonly sealed: number;
                        readonly problems: readonly {
                            readonly [key: string]: unknown;
                        }[];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listJobs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Job"][];
                    };
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly cancelJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, never>;
            };
        };
        readonly responses: {
            /** @description Done */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly metrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description Refused: the code says why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
