import { signal } from '@preact/signals';

/** Whether the browser has a network at all; what the collector says is another matter. */
export const isOnline = signal(navigator.onLine);

/** Follows the network from now on. */
export function followNetwork(): void {
  const look = () => {
    isOnline.value = navigator.onLine;
  };
  addEventListener('online', look);
  addEventListener('offline', look);
}
