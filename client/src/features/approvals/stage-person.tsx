import { useTranslation } from 'react-i18next';
import type { Task } from '../../api/model/approvals';
import { useLanguage } from '../../i18n/use-language';
import { dateText, instantText } from '../../shared/format/dates';
import { inLanguage } from '../../shared/format/texts';
import { useOutcomeText } from './stage-name';
import type { PicturePerson } from './picture';

/** What somebody decided, when, for whom, and whether that still holds for the text of today. */
const Decided = ({ task }: { task: Task }) => {
  const { t } = useTranslation();
  const outcomeText = useOutcomeText();
  if (!task.outcome) return null;
  return (
    <>
      <span>{outcomeText(task.outcome)}</span>
      {task.decidedAt && <span className="quiet tabular">{instantText(task.decidedAt)}</span>}
      {task.onBehalfOf && <span className="quiet">{t('route.onBehalfOf', { name: task.onBehalfOf.name })}</span>}
      {task.protocol && <span className="quiet tabular">{t('route.protocol', { ...task.protocol, date: dateText(task.protocol.date) })}</span>}
      {task.outdated && <span className="gap-word">{t('route.outdated')}</span>}
      {task.reason && <q>{task.reason}</q>}
    </>
  );
};

const postOf = (task: Task | null, page: 'kk' | 'ru' | 'en'): string => (task?.post ? inLanguage({ ...task.post, en: null }, page).text : '');

/** One participant: the post or the role that the route names, and who holds it. */
export const StagePerson = ({ person: { label, holder, task } }: { person: PicturePerson }) => {
  const { t } = useTranslation();
  const page = useLanguage();
  // A role stands in the route by its code.
  const office = t(`roles.${label}`, { defaultValue: label });
  const name = holder?.name ?? office;
  const title = [name === office ? '' : office, postOf(task, page)].find(Boolean);
  return (
    <li>
      <span className="route-name">{name}</span>
      {title && <span className="quiet">{title}</span>}
      {task?.assigneeInactive && !task.outcome && <span className="gap-word">{t('route.inactive')}</span>}
      {task && <Decided task={task} />}
    </li>
  );
};
