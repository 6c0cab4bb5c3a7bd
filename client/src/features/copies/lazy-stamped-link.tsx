import { Button, Text } from '@mantine/core';
import { lazy, Suspense, type ComponentProps } from 'react';
import { loadWorkTexts } from '../../i18n';

const StampedLink = lazy(async () => (await Promise.all([import('./stamped-link'), loadWorkTexts()]))[0]);

/** The same words before and after the link is there, so that nothing jumps. */
export const LazyStampedLink = (props: ComponentProps<typeof StampedLink>) => (
  <Suspense fallback={props.primary ? <Button disabled>{props.children}</Button> : <Text fw={600}>{props.children}</Text>}>
    <StampedLink {...props} />
  </Suspense>
);
