import { type Publisher, publisherSchema } from '../schemas/publisher.ts';
import { readContentFile } from './content-file.ts';

/** Who publishes the site, and on what terms, as far as it is told. */
export function getPublisher(): Publisher {
  return readContentFile('src/content/publisher.yaml', publisherSchema);
}
