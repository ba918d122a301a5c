import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Device, sizes } from './look.js';
import { previewStrings as say } from './previewStrings.js';

/** Part of the window's height that the preview may take, so that what is written beside it stays in sight. */
const maxShare = 0.66;

interface PreviewFrameProps {
  frame: RefObject<HTMLIFrameElement | null>;
  device: Device;
}

/** The page of the preview in the size of a device, made smaller where there is less room. */
export function PreviewFrame({ frame, device }: PreviewFrameProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const fit = () => fitInto(element, device);
    const watching = new ResizeObserver(fit);
    watching.observe(element);
    addEventListener('resize', fit);
    return () => {
      watching.disconnect();
      removeEventListener('resize', fit);
    };
  }, [device]);
  return (
    <div class="preview-room" ref={box}>
      <div class={`preview-device ${device}`}>
        <iframe
          ref={frame}
          src="/preview"
          title={say.frame}
          // Without `allow-same-origin`: it reaches nothing of the console.
          sandbox="allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox"
        />
      </div>
    </div>
  );
}

function fitInto(element: HTMLElement, device: Device): void {
  const { width, height } = sizes[device];
  const scale = Math.min(1, element.clientWidth / width, (innerHeight * maxShare) / height);
  const set = (name: string, value: number, unit = '') => element.style.setProperty(name, `${value}${unit}`);
  set('--preview-scale', scale);
  set('--preview-width', width, 'px');
  set('--preview-height', height, 'px');
}
