import type { Socket } from 'node:net';

/** The code of the error that ends a connection which was silent for too long. */
export const SILENCE = 'SILENCE';

/**
 * Ends `socket` with SILENCE when no byte came or went for `silence` milliseconds. Node's socket timer starts anew with
 * every byte, also while a long write drains: a slow upload is not a silent one.
 */
export function endWhenSilent(socket: Socket, silence: number): void {
  socket.setTimeout(silence, () => {
    if (socket.readableLength > 0) {
      // Bytes are there: it is the reader who takes a pause.
      socket.setTimeout(silence);
      return;
    }
    const message = `no byte was sent or received for ${silence / 1000} s`;
    socket.destroy(Object.assign(new Error(message), { code: SILENCE }));
  });
}
