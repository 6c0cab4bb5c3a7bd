import { Center, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import type { Session } from '../api/model/session';
import { getSession } from '../api/session';
import { ErrorNote } from '../shared/ui/error-note';
import { Forbidden } from './messages';

const SessionContext = createContext<Session | null>(null);

/** Asks once who is there; nothing else is drawn before that is known. */
export const SessionGate = ({ children }: { children: ReactNode }) => {
  const session = useQuery({ queryKey: ['session'], queryFn: getSession, staleTime: 5 * 60_000 });
  if (session.data) return <SessionContext value={session.data}>{children}</SessionContext>;
  return <Center mih="60vh">{session.error ? <ErrorNote error={session.error} retry={() => void session.refetch()} /> : <Loader />}</Center>;
};

export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is used outside SessionGate');
  return session;
};

/** What the interface offers; the API decides again on every call. */
export const useMay = (): ((permission: string) => boolean) => {
  const { user } = useSession();
  return (permission) => user?.permissions.includes(permission) ?? false;
};

/** A page for those who are signed in and, where named, may do something. */
export const Guarded = ({ may, children }: { may?: string; children: ReactNode }) => {
  const { user, mustChangePassword } = useSession();
  const location = useLocation();
  if (!user) return <Navigate to={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`} replace />;
  if (mustChangePassword && location.pathname !== '/password') return <Navigate to="/password" replace />;
  return may && !user.permissions.includes(may) ? <Forbidden /> : children;
};
