import { call } from './http';
import type { Review, ReviewComment } from './model/approvals-office';

export const getReview = (secret: string): Promise<Review> => call('get', '/api/reviews/{secret}', { places: { secret } });

export const commentByLink = (secret: string, body: ReviewComment): Promise<unknown> =>
  call('post', '/api/reviews/{secret}/comments', { places: { secret }, body, once: true });
