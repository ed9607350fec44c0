import { type LazyExoticComponent, lazy, type ReactNode, useState } from "react";
import { Button } from "react-aria-components";
import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { Icon } from "./controls/Icon";

/**
 * A part of the page whose code is fetched when it is first shown. Where the code does not come (no connection, or a new
 * version on the host has other files), a message stands in the part's place; React's own `lazy` would take the page down.
 */
export function lazyPart<P extends object>(
  load: () => Promise<{ default: (props: P) => ReactNode }>,
): LazyExoticComponent<(props: P) => ReactNode> {
  return lazy<(props: P) => ReactNode>(() => load().catch(() => ({ default: PartMissing })));
}

/** Over everything, because the missing part may be a sheet as well as a line of the panel. */
function PartMissing() {
  const { t } = useTranslation();
  const [seen, setSeen] = useState(false);
  if (seen) return null;
  return createPortal(
    <div className="part-missing" role="alert">
      <p>{t("failure.part")}</p>
      {/* A failed import is remembered by the browser, so only loading the page again can mend it; the link keeps the view. */}
      <Button className="button primary" onPress={() => location.reload()}>
        {t("failure.reload")}
      </Button>
      <Button className="button icon-button bare" aria-label={t("notice.dismiss")} onPress={() => setSeen(true)}>
        <Icon name="close" />
      </Button>
    </div>,
    document.body,
  );
}
