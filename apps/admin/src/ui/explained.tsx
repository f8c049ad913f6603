import { Popover } from 'antd';
import type { ReactNode } from 'react';

/** A value with a rule behind it: dotted underline, opens on hover, focus and tap. */
export function Explained({
  content,
  children,
}: {
  readonly content: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Popover
      content={<div className="lz-explanation">{content}</div>}
      trigger={['hover', 'focus', 'click']}
      placement="bottomLeft"
    >
      <button type="button" className="lz-explained">
        {children}
      </button>
    </Popover>
  );
}
