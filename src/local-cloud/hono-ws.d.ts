/**
 * Stands in for the types of `hono/ws`, which @hono/node-server names and which need the browser's own (CloseEvent and
 * others). The local cloud speaks no WebSocket; without this, the compiler could not check the libraries' types at all.
 */
export type UpgradeWebSocket<Socket, Options> = (socket: Socket, options: Options) => never;
