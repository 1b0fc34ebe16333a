import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LiveReport } from '../../stores/live-report.ts';
import { announcement } from './announcement.ts';

/** Quiet time after which a change of the report is announced, in ms: long enough not to talk into the typing. */
const QUIET = 1_500;

/** Tells screen readers, politely and seldom, which parts of the prompt came or went. */
export function ReportAnnouncer({ $live }: { readonly $live: ReadableAtom<LiveReport> }) {
  const { report } = useStore($live);
  const told = useRef(report);
  const [message, setMessage] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => {
      const news = announcement(told.current, report);
      if (!news) return;
      told.current = report;
      setMessage(news);
    }, QUIET);
    return () => clearTimeout(timer);
  }, [report]);

  return (
    <p role="status" class="sr-only">
      {message}
    </p>
  );
}
