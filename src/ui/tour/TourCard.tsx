import { useEffect, useId, useRef } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useApp } from "../../state/context";
import { endTour, TOUR_STOPS, type Tour, tourTo } from "../../state/tour";

/** One stop of the tour, over the body that it speaks of: its words, and the ways on, back and out. */
export default function TourCard({ tour: { stop } }: { readonly tour: Tour }) {
  const { t } = useTranslation();
  const { store, content } = useApp();
  const on = useRef<HTMLButtonElement>(null);
  const words = useId();
  const last = stop === TOUR_STOPS.length - 1;
  const name = TOUR_STOPS[stop]!;
  // The keys go on from here, also where the button that began the tour has gone. It carries the first stop's words: a
  // status that comes with its text already in it is read out by few.
  useEffect(() => on.current?.focus({ preventScroll: true }), []);
  return (
    <section className="tour-card" aria-label={t("tour.title")}>
      <div role="status" id={words}>
        <p className="quiet">{t("tour.progress", { stop: stop + 1, of: TOUR_STOPS.length })}</p>
        <h2>{t(`tour.stops.${name}.title`)}</h2>
        <p>{t(`tour.stops.${name}.text`)}</p>
      </div>
      <div className="button-row">
        <Button
          ref={on}
          className="button primary"
          aria-describedby={words}
          onPress={() => tourTo(store, content, stop + 1)}
        >
          {t(last ? "tour.done" : "tour.next")}
        </Button>
        {stop > 0 && (
          <Button className="button" onPress={() => tourTo(store, content, stop - 1)}>
            {t("tour.before")}
          </Button>
        )}
        {!last && (
          <Button className="button bare" onPress={() => endTour(store)}>
            {t("tour.skip")}
          </Button>
        )}
      </div>
    </section>
  );
}
