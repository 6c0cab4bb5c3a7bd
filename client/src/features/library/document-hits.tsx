import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { DocumentRow } from '../../api/model/document';
import { useUrlState } from '../../shared/hooks/use-url-state';
import { InTheirLanguage } from '../../shared/ui/localized';
import { StateLine } from '../document/state-line';

/** Documents as people recognise them: code, type, title, state. */
export const DocumentHits = ({ rows }: { rows: readonly DocumentRow[] }) => {
  const on = useUrlState().get('on');
  return (
    <ul className="hits">
      {rows.map((row) => (
        <li key={row.id}>
          <Text size="sm" c="dimmed" className="tabular">
            {[row.code, row.registrationNumber && `№ ${row.registrationNumber}`].filter(Boolean).join(' · ')}
            {(row.code || row.registrationNumber) && ' · '}
            <InTheirLanguage text={row.type} />
          </Text>
          <h3>
            <Anchor component={Link} to={`/documents/${row.id}${on ? `?on=${on}` : ''}`} fw={600}>
              <InTheirLanguage text={row.title} />
            </Anchor>
          </h3>
          <Text size="sm" component="div">
            <StateLine row={row} />
          </Text>
        </li>
      ))}
    </ul>
  );
};
