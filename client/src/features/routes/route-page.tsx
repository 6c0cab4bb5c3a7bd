import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { listRoutes } from '../../api/routes';
import { Loaded } from '../../shared/ui/loaded';
import { NotFound } from '../../shared/ui/not-found';
import { RouteEditor } from './route-editor';

/** A route to be changed, or a new one. */
export const RoutePage = () => {
  const { id = '' } = useParams();
  const routes = useQuery({ queryKey: ['routes'], queryFn: listRoutes });
  if (id === 'new') return <RouteEditor key="new" route={null} />;
  return (
    <Loaded query={routes}>
      {({ items }) => {
        const route = items.find((each) => each.id === id);
        return route ? <RouteEditor key={`${route.id} ${route.revision}`} route={route} /> : <NotFound />;
      }}
    </Loaded>
  );
};
