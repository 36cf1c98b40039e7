select 'exams' as dataset, row_id from examined where kind = ? and pupil_id = ? and subject = ?
