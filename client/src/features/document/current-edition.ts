import type { Card, Edition } from '../../api/model/document';

/** The edition that the head of the card speaks of: the one in force, else the latest. */
export const currentEdition = (card: Card): Edition | undefined =>
  card.editions.find(({ status }) => status === 'effective') ?? card.editions.at(-1);
