package org.conferral.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.document.entity.AgentExecution;
import org.conferral.document.entity.AgentState;
import org.conferral.platform.entity.WorkResult;
import org.conferral.web.platform.text.Formats;
import org.conferral.web.platform.text.Texts;

/** The agent in words. */
@Named
@RequestScoped
public class AgentWords {
    @Inject
    Texts texts;

    @Inject
    Formats formats;

    /** {@code paused}, {@code working}, {@code failing} (something waits, and it failed the last two times) or {@code idle}. */
    public String key(AgentState state) {
        if (state.atWork() > 0) {
            return "working";
        }
        if (state.isPaused()) {
            return "paused";
        }
        return state.failing() && state.waiting() > 0 ? "failing" : "idle";
    }

    public String tone(AgentState state) {
        return switch (key(state)) {
            case "working" -> "busy";
            case "paused" -> "warn";
            case "failing" -> "bad";
            default -> "ok";
        };
    }

    public String waiting(AgentState state) {
        return formats.number(state.waiting());
    }

    /** How fast, and how long yet: {@code 60,000 documents a minute, about 30 seconds left}. */
    public String pace(AgentState state) {
        if (state.atWork() == 0) {
            return state.waiting() == 0 || state.isPaused() ? "" : texts.get("document_agent.text.soon");
        }
        String rate = texts.of("document_agent.text.rate", formats.number(state.perMinute()));
        return state.secondsLeft() == null
                ? texts.get("run_view.text.no_pace")
                : texts.of("run_view.text.pace", rate, formats.duration(state.secondsLeft()));
    }

    public String resultTone(AgentExecution execution) {
        WorkResult result = execution.result();
        return result == null
                ? "busy"
                : switch (result) {
                    case COMPLETED -> "ok";
                    case STOPPED, INTERRUPTED -> "warn";
                    case FAILED -> "bad";
                };
    }

    /** How an execution ended, or that it has not. */
    public String result(AgentExecution execution) {
        WorkResult result = execution.result();
        return texts.get(result == null ? "document_agent.status.working" : texts.statusKey("document_agent", result));
    }
}
