import { useState } from 'react';

export interface Form<T> {
  readonly values: T;
  readonly set: <K extends keyof T>(name: K, value: T[K]) => void;
  /** `value` and `onChange` of a text input. */
  readonly text: (name: keyof T) => { value: string; onChange: (event: { currentTarget: { value: string } }) => void };
}

/** The values of a form; faults come from the server and are shown by `useFaults`. */
export const useForm = <T extends object>(initial: T): Form<T> => {
  const [values, setValues] = useState(initial);
  const set = <K extends keyof T>(name: K, value: T[K]): void => setValues((before) => ({ ...before, [name]: value }));
  const text = (name: keyof T) => ({
    value: String(values[name] ?? ''),
    onChange: (event: { currentTarget: { value: string } }) => set(name, event.currentTarget.value as T[keyof T]),
  });
  return { values, set, text };
};
