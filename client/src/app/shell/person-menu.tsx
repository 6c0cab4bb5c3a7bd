import { lazy } from 'react';
import type { User } from '../../api/model/session';
import { LaterMenu } from '../../shared/ui/later-menu';
import { PersonButton } from './person-button';

const Opened = lazy(() => import('./person-menu-opened'));

export const PersonMenu = ({ user }: { user: User }) => (
  <LaterMenu button={(press) => <PersonButton name={user.name} onClick={press} />}>
    <Opened user={user} />
  </LaterMenu>
);
