## max 60
## .hint max 120
## Rights, to read: nothing is asked. Ids and their order: core/content/sections/rights.toml

rights-title = Det här har du rätt till
    .hint = Här kan du läsa vilken hjälp du har rätt till. Säger någon nej? Fråga din kontakt, eller ring ett hjälpnummer.

## max 170

# right-help; 001 [Rätten till bistånd för olika grupper]
rights-guidance-help = I en nödsituation har du rätt till hjälp där du är nu. Det gäller alla som är i Sverige. Ring nödnumret om du är i fara. Be annars socialtjänsten om hjälp.
# right-safe-home; 001 [Skyddat boende]; what applies to children since 2024: verify
rights-guidance-home = Behöver du skydd? Du kan få bo tillfälligt på ett ställe som passar ditt behov. Fråga din kontakt vad som gäller om barn är med.
# right-money; 001 [Ekonomiskt bistånd]
rights-guidance-money = I en nödsituation ska du få hjälp också om du saknar pengar. Be socialtjänsten om hjälp med pengar direkt.
# right-report; 001 [Polisanmälan]
rights-guidance-report = Är du vuxen? Du väljer själv om du vill göra en polisanmälan. Andra kan också berätta för polisen om brott. Fråga din kontakt vad som kan hända.
# right-counsel; 001 [Rättsväsendet]; verify
rights-guidance-counsel = Finns det en polisanmälan? Då kan du ofta få en egen jurist, ett målsägandebiträde. Ofta betalar staten. Fråga polisen eller din kontakt.
# right-contact-ban; 001 [Rättsväsendet]; verify
rights-guidance-ban = Kontaktförbud betyder att en person inte får kontakta dig. Polisen kan berätta hur du ansöker. Ofta är det en åklagare som beslutar.
# right-own-file; 000 par. 4
rights-guidance-file = Du kan be om en akt som bara är din. En akt är papperen om dig hos en myndighet. Be din kontakt om en egen akt.
# right-child; 001 [Barn som har upplevt våld]
rights-guidance-child = Ett barn som ser eller hör våld är också utsatt för brott. Barnet har rätt till hjälp. Fråga din kontakt vilken hjälp barnet kan få.
# right-interpreter; 004 Int 2, 3
rights-guidance-interpreter = Du får säga nej till en tolk. Du behöver inte säga varför. Be om en tolk som du känner dig trygg med.
# right-come-back; 001 [Förhandsbedömning]; 002 [Vid avbruten kontakt]
rights-guidance-back = Du får säga nej till hjälpen nu och komma tillbaka senare. Du är alltid välkommen. Ring din kontakt eller socialtjänsten när du vill ha hjälp igen.
# right-complain; 003 par. 2; verify
rights-guidance-complain = Har en myndighet lämnat ut hemliga uppgifter om dig? Berätta genast för din kontakt. Du kan klaga hos myndighetens chef eller hos IVO, som granskar socialtjänsten.
# practice 17; expert
rights-guidance-watch = Ingen får tvinga dig att vakta eller skada någon. Kräver någon det av dig? Berätta för din kontakt, eller ring ett hjälpnummer.
# practice 18; expert
rights-guidance-young = Är du under 18 år? Ibland får dina vårdnadshavare inte veta vad du berättar. Det kan gälla om de skulle skada dig. Fråga din kontakt först.
