import { Anchor, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SearchHit as Hit } from '../../api/model/library';
import { InTheirLanguage } from '../../shared/ui/localized';
import { ClauseRow } from './clause-row';
import { hitAddress } from './hit-address';
import { HitState } from './hit-state';
import { MarkedTitle } from './marked-title';

/** So many clauses of one document at once; the next document should not be a screen away. */
const AT_ONCE = 3;

interface SearchHitProps {
  readonly hit: Hit;
  /** The day in the address; empty for today. */
  readonly on: string;
  /** The day that the answer is for. */
  readonly day: string;
}

/** A document with the clauses of it that were found. */
export const SearchHit = ({ hit, on, day }: SearchHitProps) => {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const clauses = all ? hit.clauses : hit.clauses.slice(0, AT_ONCE);
  const more = hit.clauses.length - clauses.length;
  return (
    <li>
      <Text size="sm" c="dimmed" className="tabular" component="div">
        {[hit.code, hit.registrationNumber && `№ ${hit.registrationNumber}`].filter(Boolean).join(' · ')}
        {(hit.code || hit.registrationNumber) && ' · '}
        <InTheirLanguage text={hit.type} /> <HitState hit={hit} day={day} />
      </Text>
      <h3>
        <Anchor component={Link} to={hitAddress(hit, null, on)} fw={600}>
          <MarkedTitle hit={hit} />
        </Anchor>
      </h3>
      {clauses.length > 0 && (
        <ul className="clause-hits">
          {clauses.map((clause) => (
            <ClauseRow key={clause.id} hit={hit} clause={clause} on={on} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t('library.moreClauses', { count: more })}
        </Button>
      )}
    </li>
  );
};
