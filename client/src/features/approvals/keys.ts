/** Names of what is kept of approvals: one place, so that nothing is refreshed under another name. */
export const approvalKeys = {
  one: (id: string) => ['approvals', 'one', id] as const,
  ofDocument: (documentId: string) => ['approvals', 'document', documentId] as const,
};
