import type { NewRemark } from '../../api/model/approvals';
import { useRemembered } from '../../shared/hooks/remembered';

export interface MyRemarks {
  readonly all: readonly NewRemark[];
  readonly add: (remark: NewRemark) => void;
  readonly remove: (remark: NewRemark) => void;
  readonly clear: () => void;
}

/** Remarks that are written while reading; they go with the decision and are kept in this browser until then. */
export const useMyRemarks = (taskId: string): MyRemarks => {
  const [all, setAll] = useRemembered<readonly NewRemark[]>(`remarks.${taskId}`, []);
  return {
    all,
    add: (remark) => setAll([...all, remark]),
    remove: (remark) => setAll(all.filter((each) => each !== remark)),
    clear: () => setAll([]),
  };
};
