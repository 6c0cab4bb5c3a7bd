import { Suspense, useState, type ReactNode } from 'react';

interface LaterMenuProps {
  /** The button alone, as long as nobody has pressed it; the same one stands while the menu is fetched. */
  readonly button: (press: () => void) => ReactNode;
  /** The button with its menu, which opens at once. */
  readonly children: ReactNode;
}

/** A menu whose code is fetched when it is first wanted: the first view stays small, and nothing moves. */
export const LaterMenu = ({ button, children }: LaterMenuProps) => {
  const [wanted, setWanted] = useState(false);
  const alone = button(() => setWanted(true));
  return wanted ? <Suspense fallback={alone}>{children}</Suspense> : alone;
};
