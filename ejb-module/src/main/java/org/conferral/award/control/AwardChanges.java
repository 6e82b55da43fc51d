package org.conferral.award.control;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.award.entity.Award;
import org.conferral.award.entity.AwardAuthor;
import org.conferral.award.entity.AwardChangedException;
import org.conferral.award.entity.Awarded;
import org.conferral.award.entity.ChangeFacts;
import org.conferral.award.entity.ChangePolicy;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.award.entity.DeleteAward;
import org.conferral.award.entity.EditAward;
import org.conferral.award.entity.OpenOrderItemsException;
import org.conferral.award.entity.UndeleteAward;
import org.conferral.order.boundary.CredentialItemQueries;
import org.conferral.order.entity.CredentialItemRow;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.StudentFacts;

/** Changes, deletes and restores one award: locks the student, reads the facts, asks the policy, writes. */
@ApplicationScoped
public class AwardChanges {
    private static final int OPEN_ITEMS = 44015;

    /** An award whose student is locked, with what decisions about it rest on. */
    private record Change(Award award, StudentFacts student, ChangeFacts facts, List<CredentialItemRow> open) {}

    @Inject
    StudentQueries students;

    @Inject
    CredentialItemQueries items;

    @Inject
    CredentialNumbers numbers;

    @Inject
    AwardRepository repository;

    @Inject
    AwardReads reads;

    /** The credential's number afterwards: a new one where it was re-issued. */
    public CredentialNumber edit(EditAward request, AwardAuthor author) {
        Change change = begin(request.number(), request.version());
        Awarded now = change.award().awarded();
        Awarded next = new Awarded(
                request.takeCurrentName() ? change.student().name() : now.name(),
                request.schoolYear(),
                request.legacyNumber());
        refuse(ChangePolicy.edit(change.facts(), next), change);
        if (now.isReissuedAs(next)) {
            change.award().reissue(numbers.allocate(1).get(0), next, author);
        } else {
            change.award().changeLegacyNumber(next.legacyNumber(), author);
        }
        repository.flush();
        return change.award().number();
    }

    public void delete(DeleteAward request, AwardAuthor author) {
        Change change = begin(request.number(), request.version());
        refuse(ChangePolicy.delete(change.facts()), change);
        change.award().delete(request.reason(), author);
        repository.flush();
    }

    public void undelete(UndeleteAward request, AwardAuthor author) {
        Change change = begin(request.number(), request.version());
        refuse(ChangePolicy.undelete(change.facts()), change);
        change.award().undelete(author);
        repository.flush();
    }

    /** What somebody else did meanwhile comes before every rule, so that it is told as what it is. */
    private Change begin(CredentialNumber number, int version) {
        AwardRepository.Place place = repository.place(number).orElseThrow(() -> new BusinessException(44001));
        students.lock(List.of(place.studentId()));
        Award award = repository.find(place.awardId()).orElseThrow(() -> new BusinessException(44001));
        if (award.version() != version) {
            throw new AwardChangedException(number);
        }
        StudentFacts student =
                requireNonNull(students.facts(List.of(place.studentId())).get(place.studentId()));
        List<CredentialItemRow> open = items.of(List.of(number.value())).stream()
                .filter(item -> item.status().isOpen())
                .toList();
        return new Change(award, student, facts(award, student, number, open), open);
    }

    private ChangeFacts facts(
            Award award, StudentFacts student, CredentialNumber number, List<CredentialItemRow> open) {
        return new ChangeFacts(
                student.asn(),
                reads.type(award.credentialTypeId()),
                number,
                award.number().equals(number) && !repository.isFollowed(award),
                award.isDeleted(),
                repository.isHeldElsewhere(award),
                award.awarded(),
                open.stream().map(CredentialItemRow::number).toList());
    }

    private static void refuse(Optional<Refusal> refused, Change change) {
        refused.ifPresent(refusal -> {
            throw refusal.rule() == OPEN_ITEMS
                    ? new OpenOrderItemsException(refusal, change.open())
                    : new BusinessException(refusal);
        });
    }
}
