package org.conferral.web.intake;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.conferral.intake.boundary.IntakeQueries;
import org.conferral.intake.boundary.IntakeService;
import org.conferral.intake.boundary.IntakeWarningService;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeFileRow;
import org.conferral.intake.entity.IntakeProgress;
import org.conferral.intake.entity.IntakeRow;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.intake.entity.RejectedRow;
import org.conferral.intake.entity.WarnedRow;
import org.conferral.intake.entity.WarningCount;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.AsnList;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.FirstPage;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.Reader;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.Shown;
import org.conferral.web.platform.list.Rows;
import org.conferral.web.platform.list.ShownAddress;
import org.jspecify.annotations.Nullable;

/** One import: how far it is, what became of its rows, and which were rejected. */
@Named
@ViewScoped
public class IntakeView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NUMBER = "asn";

    @Inject
    transient IntakeQueries queries;

    @Inject
    transient IntakeService imports;

    @Inject
    Done done;

    @Inject
    Faults faults;

    @Inject
    transient IntakeWarningService warnings;

    @Inject
    transient StudentQueries students;

    @Inject
    Reader reader;

    private @Nullable Long id;
    private @Nullable String of;
    private transient @Nullable IntakeRow row;
    private @Nullable IntakeFile rejectedOf;
    /** Whose numbers stand in the rows shown: a page asks for each cell more than once. */
    private final Shown<Map<Asn, Optional<Long>>> numbered = new Shown<>();

    private final Rows<RejectedRow> rejected = new Rows<>(this::page, line -> String.valueOf(line.line()));
    private final Rows<WarnedRow> warned = new Rows<>(
            request -> queries.warned(getImported().id(), request), row -> row.file() + " " + row.line(), "warned_");

    /** Finds the import, or says that there is none. */
    public void open() {
        List<IntakeFile> files = getRejectedFiles();
        faults.tellUnless("of", of, files.stream().map(Enum::name).toList());
        rejectedOf = files.stream()
                .filter(file -> file.name().equals(of))
                .findFirst()
                .or(() -> files.stream().findFirst())
                .orElse(null);
    }

    /** Asks that it end; the page shows when it has. */
    public String cancel() {
        long shown = getImported().id();
        done.tell(imports.cancel(shown) ? "intake_view.message.cancelled" : "intake_view.message.ended");
        return "/intake/view?faces-redirect=true&id=" + shown;
    }

    /** The rejected rows of another file are shown, from the first on. */
    public void choose() {
        ShownAddress.carry("of", rejectedOf);
        FirstPage.show(FacesContext.getCurrentInstance());
    }

    public IntakeRow getImported() {
        IntakeRow known = row;
        if (known == null) {
            known = id == null ? null : queries.find(id).orElse(null);
            if (known == null) {
                throw new PageNotFoundException("import " + id);
            }
            row = known;
        }
        return known;
    }

    public boolean isRunning() {
        return getImported().status() == IntakeStatus.RUNNING;
    }

    public IntakeProgress getProgress() {
        long shown = getImported().id();
        return queries.progress(shown).orElseThrow(() -> new PageNotFoundException("import " + shown));
    }

    /** The files with rejected rows. */
    public List<IntakeFile> getRejectedFiles() {
        return getImported().files().stream()
                .filter(file -> file.rejected() > 0)
                .map(IntakeFileRow::file)
                .toList();
    }

    /** The files with columns that went nowhere. */
    public List<IntakeFileRow> getUnknowing() {
        return getImported().files().stream()
                .filter(file -> !file.unknown().isEmpty())
                .toList();
    }

    /** How many warnings there are of each kind; none while the import is at work. */
    public List<WarningCount> getWarnings() {
        return getImported().warned() == 0
                ? List.of()
                : queries.warningCounts(getImported().id());
    }

    public Rows<WarnedRow> getWarned() {
        return warned;
    }

    /** Says of an organization's row that it is right as it is. */
    public void confirm(long line) {
        warnings.confirm(getImported().id(), line);
    }

    /** A row as it stood in its file; its student's number leads there, where the reader may see students. */
    public List<IntakeCell> cells(IntakeFile file, List<String> cells) {
        int number = reader.opens(Screen.STUDENT_VIEW) ? place(file) : -1;
        return IntStream.range(0, cells.size())
                .mapToObj(place -> new IntakeCell(
                        cells.get(place),
                        place == number ? student(cells.get(place)).orElse(null) : null))
                .toList();
    }

    private Optional<Long> student(String cell) {
        return AsnList.parse(cell).numbers().stream().findFirst().flatMap(number -> numbered.of(HashMap::new)
                .computeIfAbsent(number, students::find));
    }

    /** The place of the student's number in the rows of a file; less than none where it has no such column. */
    private int place(IntakeFile file) {
        List<String> columns = getImported().files().stream()
                .filter(read -> read.file() == file)
                .findFirst()
                .map(IntakeFileRow::columns)
                .orElse(List.of());
        return IntStream.range(0, columns.size())
                .filter(column -> file.column(columns.get(column))
                        .filter(known -> known.field().equals(NUMBER))
                        .isPresent())
                .findFirst()
                .orElse(-1);
    }

    private Page<RejectedRow> page(PageRequest request) {
        IntakeFile file = rejectedOf;
        return file == null
                ? new Page<>(List.of(), 0)
                : queries.rejected(getImported().id(), file, request);
    }

    public Rows<RejectedRow> getRejected() {
        return rejected;
    }

    public @Nullable IntakeFile getRejectedOf() {
        return rejectedOf;
    }

    public void setRejectedOf(@Nullable IntakeFile rejectedOf) {
        this.rejectedOf = rejectedOf;
    }

    /** The file whose rejected rows the address asks for. */
    public @Nullable String getOf() {
        return of;
    }

    public void setOf(@Nullable String of) {
        this.of = of;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }
}
