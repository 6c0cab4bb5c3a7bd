import { Button, Drawer } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** Filters at the left of a wide screen, in a sheet on a phone. */
export const FacetPlace = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation();
  const narrow = useMediaQuery('(max-width: 900px)', false, { getInitialValueInEffect: false });
  const [opened, sheet] = useDisclosure(false);
  if (!narrow) {
    return (
      <section className="facets" aria-labelledby="facets-title">
        <h2 id="facets-title" className="unseen">
          {t('common.filters')}
        </h2>
        {children}
      </section>
    );
  }
  return (
    <div>
      <Button variant="default" size="sm" leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden />} aria-haspopup="dialog" onClick={sheet.open}>
        {t('common.filters')}
      </Button>
      <Drawer opened={opened} onClose={sheet.close} position="bottom" size="75%" title={t('common.filters')} closeButtonProps={{ 'aria-label': t('common.close') }}>
        <div className="facets">{children}</div>
      </Drawer>
    </div>
  );
};
