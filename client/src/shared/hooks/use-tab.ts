import { useNavigate, useParams } from 'react-router';

export interface Tab {
  /** The tab that the address names; undefined for the first. */
  readonly name: string | undefined;
  readonly open: (name: string) => void;
}

/** The sides of a page, each with an address of its own: `/drafts/:id/:tab?`. */
export const useTab = (base: string, id: string): Tab => {
  const navigate = useNavigate();
  return { name: useParams()['tab'], open: (name) => void navigate(`${base}/${id}/${name}`, { replace: true }) };
};
