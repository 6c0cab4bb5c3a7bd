import type { FormEvent, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (element: Element): element is Field => 'setCustomValidity' in element;

/** The browser asks for a compulsory field in its own language; with these handlers it asks in the page's. */
export const useOwnWords = () => {
  const { t } = useTranslation();
  return {
    onInvalidCapture: (event: FormEvent<HTMLFormElement>): void => {
      const field = event.target as Field;
      field.setCustomValidity(t(field.validity.valueMissing ? 'errors.required' : 'errors.invalid_value'));
    },
    // Words that were set keep a field invalid until they are taken back: before it is asked again. `Enter` presses the button too.
    onClickCapture: (event: MouseEvent<HTMLFormElement>): void => {
      if (!(event.target as Element).closest('[type="submit"]')) return;
      for (const field of event.currentTarget.elements) if (isField(field)) field.setCustomValidity('');
    },
    onInputCapture: (event: FormEvent<HTMLFormElement>): void => {
      if (isField(event.target as Element)) (event.target as Field).setCustomValidity('');
    },
  };
};
