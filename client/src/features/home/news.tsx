import { useQuery } from '@tanstack/react-query';
import { listNews } from '../../api/library';
import { DocumentSection } from './document-section';

/** What is new among what this reader follows. */
export const News = () => {
  const news = useQuery({ queryKey: ['news'], queryFn: listNews });
  return <DocumentSection name="news" query={news} />;
};
