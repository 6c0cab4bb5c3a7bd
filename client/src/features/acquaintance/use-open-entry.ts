import { useQuery } from '@tanstack/react-query';
import { listMineOfDocument } from '../../api/acquaintance';
import type { MyEntry } from '../../api/model/acquaintance';
import { useSession } from '../../app/session';
import { acquaintanceKeys } from './keys';

/** What this reader has still to say about a document, if anything. */
export const useOpenEntry = (documentId: string): MyEntry | undefined => {
  const enabled = Boolean(useSession().user?.personId);
  const { data } = useQuery({ queryKey: acquaintanceKeys.ofDocument(documentId), queryFn: () => listMineOfDocument(documentId), enabled });
  return data?.items[0];
};
