import { Button } from '@mantine/core';
import { useRef } from 'react';

export interface FileButtonProps {
  readonly label: string;
  readonly multiple?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that lets the user choose plan files. */
export function FileButton({ label, multiple = false, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept=".landfall,.json,.zip,application/json,application/zip"
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          // The same file may be chosen again after it was corrected.
          event.currentTarget.value = '';
          onChoose(files);
        }}
      />
    </>
  );
}
