import { SlipwayError } from '../../src/errors.ts';

/** What a refusal says, with the place on this machine taken out; anything but a SlipwayError is thrown on. */
export async function refusal(work: Promise<unknown>, place = ''): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof SlipwayError) return `${error.code} ${error.message.replaceAll(place, '')}`;
    throw error;
  }
  return 'no refusal';
}
