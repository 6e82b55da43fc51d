package org.conferral.document.control;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.conferral.award.entity.AwardDecision;
import org.conferral.award.entity.AwardFacts;
import org.conferral.award.entity.AwardPolicy;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.NumberPermutation;
import org.conferral.credential.entity.Achieved;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialOrder;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.control.drawing.QrDrawing;
import org.conferral.document.control.drawing.Sheet;
import org.conferral.document.control.template.CredentialSheet;
import org.conferral.document.control.type.AddressFitting;
import org.conferral.document.control.type.Face;
import org.conferral.document.control.type.NameFitting;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.StudentFacts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The small parts that each student costs, for one invented student after the other; see {@link PartsBenchmark}. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class Parts {
    private static final int STUDENTS = 1_000;
    private static final double SIZE = 72;

    private static final AwardPolicy POLICY = new AwardPolicy(new CredentialOrder(
            Map.of(CredentialCode.AHSD, 1, CredentialCode.COSC, 2),
            Map.of(
                    CredentialCode.AHSD,
                    Set.of(CredentialCode.AHSD, CredentialCode.COSC),
                    CredentialCode.COSC,
                    Set.of(CredentialCode.COSC))));

    private final NumberPermutation permutation = new NumberPermutation("measured".getBytes(StandardCharsets.UTF_8));
    private final List<CredentialPaper> papers;
    private final List<AwardFacts> facts;
    private int next;

    public Parts() {
        BenchmarkPapers made = new BenchmarkPapers();
        papers = Stream.generate(made::next).limit(STUDENTS).toList();
        facts = papers.stream().map(Parts::facts).toList();
    }

    /** Some hold a certificate already. */
    private static AwardFacts facts(CredentialPaper paper) {
        boolean holds = paper.name().length() % 2 == 0;
        StudentFacts student = new StudentFacts(
                1,
                new Asn("123456789"),
                AsnStatus.PRIMARY,
                null,
                new LegalName(paper.name(), null, null, null),
                false,
                false,
                paper.language().name(),
                null);
        Achieved achieved = new Achieved(
                Set.of(CredentialCode.AHSD, CredentialCode.COSC), Map.of(CredentialCode.AHSD, new SchoolYear(2026)));
        return new AwardFacts(student, achieved, holds ? Set.of(CredentialCode.COSC) : Set.of());
    }

    private int student() {
        next = (next + 1) % STUDENTS;
        return next;
    }

    @Benchmark
    public AwardDecision policy() {
        return POLICY.decide(facts.get(student()), CredentialCode.AHSD);
    }

    @Benchmark
    public CredentialNumber number() {
        return CredentialNumber.withCheckDigit(permutation.apply(student()));
    }

    @Benchmark
    public Optional<NameFitting> name() {
        return NameFitting.of(
                Face.REGULAR, CredentialSheet.NAME_WIDTH, papers.get(student()).name());
    }

    @Benchmark
    public OptionalDouble address() {
        return AddressFitting.size(papers.get(student()).address());
    }

    @Benchmark
    public StringBuilder code() {
        StringBuilder path = new StringBuilder();
        QrDrawing.draw(path, papers.get(student()).proof(), Sheet.CREDENTIAL, 0, 0, SIZE);
        return path;
    }
}
