import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageKindFacts } from '../../api/model/approvals-office';
import type { PictureStage } from '../approvals/picture';
import { RoutePicture } from '../approvals/route-picture';
import { useStageKinds } from '../approvals-office/use-stage-kinds';
import { Bones } from '../../shared/ui/loaded';
import { StageCard } from './stage-card';
import { lockOf, moved, newStage, type StageForm } from './stage-form';
import './routes.css';

/** The stages as their picture draws them; who stands behind the rules is known when a round starts. */
const pictureOf = (stages: readonly StageForm[], ruleText: (kind: string) => string): PictureStage[] => stages.map((stage) => ({
  key: stage.id, kind: stage.kind, name: stage.name, state: 'planned', mode: stage.mode, compulsory: stage.compulsory,
  workingDays: stage.workingDays, workingDaysUsed: null, dueOn: null, preliminary: false, late: false, finishedAt: null,
  people: stage.participants.map(({ kind, id }) => ({ key: `${kind} ${id ?? ''}`, label: ruleText(kind), holder: null, task: null })),
}));

interface StagesEditorProps {
  readonly stages: readonly StageForm[];
  readonly onChange: (stages: StageForm[]) => void;
}

/** The route as a picture that follows each change, and under it its stages to be changed. */
export const StagesEditor = ({ stages, onChange }: StagesEditorProps) => {
  const { t } = useTranslation();
  const kinds = useStageKinds();
  const [first] = kinds;
  const [openId, setOpenId] = useState<string | null>(null);
  const add = (kind: StageKindFacts): void => {
    const stage = newStage(kind.kind, kind.indispensable);
    onChange([...stages, stage]);
    setOpenId(stage.id);
  };
  // Before the kinds are known nothing is locked that has to be.
  if (!first) return <Bones />;
  return (
    <div className="stages-editor">
      <RoutePicture stages={pictureOf(stages, (kind) => t(`participantKinds.${kind}`))} />
      <ol className="plain-list">
        {stages.map((stage, index) => (
          <li key={stage.id}>
            <StageCard
              stage={stage} place={index + 1} last={index === stages.length - 1} kinds={kinds} lock={lockOf(stage, stages, kinds)}
              open={openId === stage.id} onOpen={(open) => setOpenId(open ? stage.id : null)}
              onChange={(next) => onChange(stages.map((each) => (each.id === stage.id ? next : each)))}
              onMove={(by) => onChange(moved(stages, stage.id, by))}
              onRemove={() => onChange(stages.filter(({ id }) => id !== stage.id))}
            />
          </li>
        ))}
      </ol>
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => add(first)}>{t('routes.addStage')}</Button>
    </div>
  );
};
