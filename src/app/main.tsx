import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css";
import "../ui/styles/index.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startLanguages } from "../ui/locales";
import { NoContent } from "../ui/notices/NoContent";
import { App } from "./App";
import { boot } from "./boot";

const root = createRoot(document.getElementById("root")!);

async function start(): Promise<void> {
  await startLanguages();
  try {
    const booted = await boot();
    root.render(
      <StrictMode>
        <App booted={booted} />
      </StrictMode>,
    );
  } catch {
    // A failed import is remembered by the browser, so only loading the page again can mend it.
    root.render(<NoContent onRetry={() => location.reload()} />);
  }
}

void start();
