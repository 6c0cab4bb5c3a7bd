import { AppError } from '../../../kernel/errors.js';

export interface TreeNode {
  readonly id: string;
  readonly parentId: string | null;
}

/** The unit and everything above it, nearest first; stops where the tree is torn. */
export const lineOf = (id: string, nodes: ReadonlyMap<string, TreeNode>): string[] => {
  const line: string[] = [];
  for (let at: string | null = id; at !== null && !line.includes(at); at = nodes.get(at)?.parentId ?? null) line.push(at);
  return line;
};

/** The unit and everything below it. */
export const branchOf = (id: string, nodes: readonly TreeNode[]): string[] => {
  const branch = [id];
  for (const at of branch) {
    branch.push(...nodes.filter((node) => node.parentId === at && !branch.includes(node.id)).map((node) => node.id));
  }
  return branch;
};

/**
 * Checks that the unit may stand below the parent (ORG-1).
 * @throws AppError `unknown_unit` or `unit_is_own_parent`
 */
export const checkParent = (id: string, parentId: string | null, nodes: ReadonlyMap<string, TreeNode>): void => {
  if (parentId === null) return;
  if (!nodes.has(parentId)) throw new AppError('unknown_unit', { id: parentId });
  if (lineOf(parentId, nodes).includes(id)) throw new AppError('unit_is_own_parent', { id });
};
