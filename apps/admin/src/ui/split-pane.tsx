import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';

interface Props {
  /** Under this name the width is remembered. */
  readonly name: string;
  readonly side: ReactNode;
  readonly children: ReactNode;
}

const LEAST = 140;
const MOST = 420;
const clamp = (width: number): number => Math.min(MOST, Math.max(LEAST, width));

/** A side and a main part with a border to drag; arrow keys move it too. */
export function SplitPane({ name, side, children }: Props) {
  const key = `luze.split.${name}`;
  const [width, setWidth] = useState(() => clamp(Number(localStorage.getItem(key)) || 176));
  const start = useRef<{ x: number; width: number } | null>(null);
  const settle = (next: number): void => {
    setWidth(clamp(next));
    localStorage.setItem(key, String(clamp(next)));
  };
  const down = (event: PointerEvent<HTMLDivElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, width };
  };
  const move = (event: PointerEvent): void => {
    if (start.current !== null) settle(start.current.width + event.clientX - start.current.x);
  };
  const up = (): void => {
    start.current = null;
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowLeft') settle(width - 16);
    if (event.key === 'ArrowRight') settle(width + 16);
  };
  return (
    <div className="lz-split">
      <div className="lz-split-side" style={{ width }}>
        {side}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that moves is no <hr> */}
      <div
        className="lz-split-border"
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-valuenow={width}
        aria-valuemin={LEAST}
        aria-valuemax={MOST}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onKeyDown={press}
      />
      <div className="lz-split-main">{children}</div>
    </div>
  );
}
