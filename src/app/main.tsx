import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css";
import "../ui/styles/index.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Guard } from "../state/guard";
import { startLanguages } from "../ui/locales";
import { Broken } from "../ui/notices/Broken";
import { NoContent } from "../ui/notices/NoContent";
import { App } from "./App";
import { boot } from "./boot";
import { loadEarly } from "./loadScene";

const root = createRoot(document.getElementById("root")!);

const reload = () => location.reload();

/** The page without the view that its address asks for. What is saved on the device stays. */
function startAfresh(): void {
  history.replaceState(null, "", location.pathname + location.search);
  reload();
}

async function start(): Promise<void> {
  loadEarly();
  await startLanguages();
  try {
    const booted = await boot();
    root.render(
      <StrictMode>
        <Guard instead={<Broken onReload={reload} onAfresh={startAfresh} />}>
          <App booted={booted} />
        </Guard>
      </StrictMode>,
    );
  } catch {
    // A failed import is remembered by the browser, so only loading the page again can mend it.
    root.render(<NoContent onRetry={reload} />);
  }
}

void start();
