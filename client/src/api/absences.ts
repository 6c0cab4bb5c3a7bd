import { call } from './http';
import type { Absence, NewAbsence } from './model/approvals-office';
import type { Page } from './model/common';

export const listAbsences = (mine: boolean, page: number): Promise<Page<Absence>> => call('get', '/api/absences', { query: { mine, page } });

export const addAbsence = (body: NewAbsence): Promise<Absence> => call('post', '/api/absences', { body, once: true });

export const endAbsence = (id: string, to: string): Promise<Absence> => call('post', '/api/absences/{id}/end', { places: { id }, body: { to }, once: true });
