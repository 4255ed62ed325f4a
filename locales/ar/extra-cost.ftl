# Awaits a native reader.

### A cost that comes suddenly (dialogs/extra_cost.py).

# $kroner (Number) - what was named
extra-cost-amount = مبلغ { $kroner } كرونة كبير لدفعه دفعة واحدة.
# $coordinator (String)
extra-cost-consent = من المهم أن تعرفوا: العمل التطوعي للنادي (dugnad) اختياري، ولا يحق لأحد أن يطلب ثمن بضاعة قبل بيعها، ويمكن إعادة ما لم يُبع، ولا غرامة على من لا يشارك. أما البطولات والرحلات والمعدات فهناك مساعدة لها. هل أخبر { $coordinator } فورًا؟
