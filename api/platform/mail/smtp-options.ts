const SECONDS = 1000;

/** How a mail server is reached. @param url `smtp://user:password@host:port` or `smtps://…` */
export const smtpOptions = (url: string) => {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  return {
    host: hostname,
    port: Number(port) || (secure ? 465 : 587),
    secure,
    auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
    connectionTimeout: 10 * SECONDS,
    socketTimeout: 30 * SECONDS,
    // Mail carries no files of ours, so nothing may be read into it.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
};
