package org.conferral.web.run.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import org.conferral.run.entity.RunCalendar;
import org.conferral.run.entity.ScheduleRow;
import org.conferral.web.platform.text.Formats;
import org.conferral.web.platform.text.Language;
import org.conferral.web.platform.text.Texts;
import org.conferral.web.run.RunWords;

/** What pages say of schedules, in the reader's language. */
@Named
@RequestScoped
public class ScheduleWords {
    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    Formats formats;

    @Inject
    RunWords words;

    /** A calendar in words: {@code every Monday at 06:00 AM}. */
    public String calendar(RunCalendar calendar) {
        String key = "run_schedules.text." + calendar.kind().name().toLowerCase(Locale.ROOT);
        Object day = calendar.kind() == RunCalendar.Kind.WEEKLY
                ? weekday(DayOfWeek.of(calendar.day()))
                : (Object) calendar.day();
        return texts.of(key, day, formats.timeOfDay(calendar.time()));
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language.getLocale());
    }

    /** What it searches for. */
    public String criteria(ScheduleRow row) {
        String where = row.school() == null
                ? texts.get("run_search.text.everywhere")
                : row.school().label();
        return where + ", " + words.types(row.types());
    }
}
