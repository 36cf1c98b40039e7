select 'achievements' as dataset, row_id from achieved where staff_id = ? and pupil_id = ?
