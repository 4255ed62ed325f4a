# Awaits a native reader.

### Numbers to call in danger (bot/outcomes/give_help_lines.py). The numbers come from the municipality's file.

help-lines = Có ai đang gặp nguy hiểm không? Hãy gọi ngay. Bạn không cần kể hết mọi chuyện.
    .soft = Nếu ở nhà có chuyện đau lòng hay nguy hiểm, bạn luôn có thể gọi:
# $number (String), $name (String) - whom it reaches
help-line = <b>{ $number }</b> { $name }
# $number (String)
help-line-copy = 📋 { $number }
help-line-fire = cứu hỏa
help-line-police = cảnh sát
help-line-ambulance = cấp cứu
help-line-emergency-doctor = bác sĩ trực (legevakt)
help-line-child-alarm = đường dây khẩn cấp cho trẻ em và thanh thiếu niên
help-line-violence = bạo lực và xâm hại giữa người thân
help-line-mental-health = Mental Helse, có người để tâm sự
