-- What refers to rows of a table that grows is found by an index, deleted rows too: the check of a reference looks at all.
drop index ix_award_student_id;
create index ix_award_student_id on award (student_id);
drop index ix_document_error_item_id;
create index ix_document_error_item_id on document_error (item_id);
