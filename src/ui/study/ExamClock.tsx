import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { clockOf } from "../../core/study/exam";
import { useStudy } from "./useStudy";

/** What is left of an exam's time, by the second; at its end the exam ends. */
export function ExamClock() {
  const { t } = useTranslation();
  const study = useStudy();
  const [left, setLeft] = useState(() => study.left() ?? 0);
  useEffect(() => {
    const look = () => {
      const now = study.left() ?? 0;
      setLeft(now);
      if (now <= 0) study.end();
    };
    look();
    const timer = window.setInterval(look, 500);
    return () => window.clearInterval(timer);
  }, [study]);
  const clock = clockOf(left);
  return (
    <p className="study-clock" role="timer" aria-label={`${t("study.exam.left")}: ${clock}`}>
      <span aria-hidden="true">{clock}</span>
    </p>
  );
}
