import type { ReactNode } from 'react';

export type Tone = 'good' | 'wait' | 'bad' | 'quiet';

/** A state: always a word, the colour only repeats it. */
export const StateMark = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className="state-mark" data-tone={tone}>
    {children}
  </span>
);
