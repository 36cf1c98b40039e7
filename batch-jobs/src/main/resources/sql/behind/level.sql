select dataset, row_id from level_of where topic = ? and pupil_id = ?
