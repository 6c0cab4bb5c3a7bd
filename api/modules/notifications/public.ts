export { createNotificationStore } from './notifications.mongo.js';
export type { NotificationStore } from './notifications.mongo.js';
/** The in-app inbox and the mail that goes with it (NOT-1, NOT-2). */
export { createNotifications } from './module.js';
export type { NotificationDependencies, Notifications } from './module.js';
export type { Notice, NoticeParams } from './domain/notice.js';
export { noticeKinds } from './domain/notice.js';
export type { Delivery } from './domain/mail.js';
export type { Postman, WriteDigest } from './ports.js';
