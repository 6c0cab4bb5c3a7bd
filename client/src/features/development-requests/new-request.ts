import type { Localized } from '../../api/model/common';
import type { NewRequest, RequestKind } from '../../api/model/development-requests';
import type { PersonRef } from '../../api/model/organization';

/** The form as it is filled in, before the server has said what is missing. */
export interface RequestForm {
  readonly kind: RequestKind;
  readonly need: string;
  readonly typeId: string | null;
  readonly documentId: string | null;
  readonly title: Localized;
  readonly unitId: string | null;
  readonly workingGroup: readonly PersonRef[];
  readonly from: string | null;
  readonly to: string | null;
  readonly wantedYear: number;
}

export const emptyRequest = (kind: RequestKind, documentId: string | null, wantedYear: number): RequestForm => ({
  kind, need: '', typeId: null, documentId, title: { kk: null, ru: null, en: null }, unitId: null, workingGroup: [], from: null, to: null,
  wantedYear,
});

export const bodyOf = ({ kind, typeId, documentId, title, unitId, from, to, workingGroup, ...rest }: RequestForm): NewRequest => {
  const common = { ...rest, unitId: unitId ?? '', from: from ?? '', to: to ?? '', workingGroup: workingGroup.map(({ id }) => id) };
  if (kind === 'new-document') return { ...common, kind, typeId: typeId ?? '', title };
  return { ...common, kind, documentId: documentId ?? '', title: title.kk || title.ru ? title : null };
};
