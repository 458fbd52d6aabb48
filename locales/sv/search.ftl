## max 90
## Finding a page

# max 28
search-title = Sök
search-text = Här hittar du en sida i planen. Skriv ett ord.
# max 40
search-field = Ord
search-none = Appen hittade ingen sida. Skriv ett annat ord.
search-more = Det finns fler sidor. Skriv ett ord till.
search-kept = Appen minns inte vad du söker.

## max 170
## Words that lead to a section, searched and never shown. Ids: core/content/sections.toml

search-terms-situation = Pappa. Mamma. Farsa. Morsa. Bror. Kusin. Make. Sambo. Pojkvän. Ex. Tonåring. Rullstol. Döv. Blind.
search-terms-phone = Mobil. iPhone. Android. Surfplatta. Skärmlås. Lösenord. Spionapp. Spårar. Avlyssnad. Hackad. Kollar. Övervakar. Konto. Platsdelning.
search-terms-devices = Gps. Spårning. Spårad. Platsdelning. Hitta min. Airtag. Snapchat. Google. Maps. Inställningar. Stänga av. Mobil. Lösenord. Wifi. Kamera.
search-terms-exposed = Hittat. Följer. Förföljd. Spårad. Sändare. GPS. Röjd. Avslöjad. Letar. Jagar. Igenkänd. Utanför. Stalkar. Vaktar.
search-terms-shelter = Kvinnojour. Tjejjour. Skyddat boende. Gömställe. Jourhem. Behandlingshem. Husregler. Besök. Flyttad. Hemlängtan. Rumskamrat.
search-terms-acute = Akut. Kris. Panik. Bråk. Slagsmål. Attack. Fly. Larma. Nödläge. Gömma. Ropa. Tyst samtal.
search-terms-places = Fly. Rymma. Sticka. Gömma. Sova. Akuten. Mataffär. Kiosk. Moské. Kyrka. Tåg. Kompis. Trygg plats.
search-terms-ways = Fly. Rymma. Smita. Inlåst. Instängd. Hiss. Port. Lägenhet. Springa. Flyktväg. Entré. Nödutgång.
search-terms-rooms = Gömma. Toalett. Sovrum. Vardagsrum. Hall. Lägenhet. Kniv. Pistol. Instängd. Inspärrad. Bråk.
search-terms-signs = Slår. Slog. Sparkar. Misshandel. Strypt. Kniv. Vapen. Pistol. Svartsjuk. Kontroll. Rykte. Heder. Våldtäkt. Våld.
search-terms-contact = Socialtjänst. Socialsekreterare. Soc. Handläggare. Kurator. Skolsköterska. Lärare. Psykolog. Mentor. Polis. Stödperson. Hjälpare.
search-terms-people = Kompis. Vän. Bästis. Syster. Moster. Faster. Mormor. Lärare. Tränare. Kollega. Chef. Lita på.
search-terms-neighbour = Bor bredvid. Trappuppgång. Lägenhet. Skrika. Ropa. Bulta. Signal. Larma. Vittne. Dörrklocka.
search-terms-phrases = Hemlig kod. Hemligt språk. Säkert ord. Lösen. Signal. Låtsas. Tjuvlyssna. Avlyssna. Varna. Mejl.
search-terms-meetings = Träff. Boka. Avboka. Besök. Kallelse. Kontor. Ursäkt. Ljuga. Smyga. Buss. Sen. Tid.
search-terms-talk = Översättare. Översätta. Språk. Teckenspråk. Dialekt. Kvinnlig tolk. Blyg. Skäms. Stressad. Autism. Adhd. Missförstå.
search-terms-money = Cash. Kontanter. Swish. Sedlar. Plånbok. Lön. Lån. Skulder. Bidrag. CSN. Försörjningsstöd. Hyra. Fattig. Pank.
search-terms-things = Id-kort. Körkort. Uppehållstillstånd. Visum. Medborgarskap. Födelsebevis. Personbevis. Nycklar. Dokument. Stulet pass. Viktiga saker.
search-terms-children = Son. Dotter. Bebis. Unge. Dagis. Fritids. Vårdnad. Umgänge. Blöjor. Barnvakt. Lillebror. Lillasyster. Tvillingar.
search-terms-pets = Husdjur. Valp. Kattunge. Hamster. Marsvin. Papegoja. Veterinär. Hundvakt. Koppel. Bur. Foder.
search-terms-abroad = Gifta. Bortgift. Bröllop. Förlovad. Tvång. Resa. Flygplats. Semester. Sommarlov. Hemland. Ambassad. Utreseförbud. Könsstympning. Bortförd.
search-terms-after = Flytta. Ny lägenhet. Ny stad. Nytt liv. Vanor. Handla. Gym. Säkerhetsdörr. Kamera. Inbrott. Hemväg.
search-terms-papers = Posten. Kivra. Paket. Räkning. Faktura. Adressändring. Folkbokföring. Kallelse. Stämning. Deklaration. Eftersändning. Kuvert.
search-terms-protected = Hemlig adress. Hemligt namn. Skyddad identitet. Ny identitet. Byta namn. Sekretess. Kvarskrivning. Folkbokföring. Ratsit.
search-terms-school = Plugga. Högstadiet. Universitet. Komvux. SFI. Rektor. Lärare. Klasskompis. Läxor. Betyg. Frånvaro. Mobbad. Skolfoto.
search-terms-online = Insta. Snap. Discord. Youtube. Internet. Selfie. Bilder. Profil. Story. Blocka. Hackad. Nakenbild. Utpressning. Näthat.
search-terms-support = Ensam. Ledsen. Ångest. Deprimerad. Gråter. Mardröm. Självmord. Självskada. Psykolog. Läkare. BUP. Gravid. Gay. HBTQ.
search-terms-rights = Advokat. Anmäla. Besöksförbud. Rättegång. Straff. Skilsmässa. Vårdnad. Utvisad. Gifta. Heder. Våldtäkt. Kvinnojour. Skyddat boende.
search-terms-secrecy = Hemlighet. Tystnadsplikt. Sekretess. Skvaller. Rykte. Läcka. Lita på. Föräldrar. Ringer hem. Orosanmälan. Journal.
search-terms-review = Uppdatera. Kontrollera. Gammal plan. Ny telefon. Påminnelse. Kalender. Schema. Uppföljning. Rensa.
search-terms-day = Fly. Rymma. Sticka. Flykt. Försvinna. Flytta. Packa. Biljett. Tåg. Buss. Taxi. Avsked.
search-terms-now = Hjälp. Akut. Fara. Rädd. Polis. Ambulans. Sjukhus. Slår nu. Hotar. Kniv. Blöder. Vill dö.
search-terms-numbers = Telefonnummer. Ring. Hjälplinje. Jourtelefon. Kvinnojour. Tjejjour. Socialjour. Polis. Mobil. Kontakter. Chatt. Anonym. Självmord.
search-terms-letters = Svenska. Säga. Prata. Uttal. Tolk. Översätta. Språk. Läsa högt. Mening. Främling. Förstår inte.
search-terms-codes = Dölja. Gömma. Lösenord. Pinkod. Tömma. Rensa. Ta bort. Falsk. Låtsas. Tvingar. Snokar. Visa mobilen.
search-terms-companion = Möte. Flygplansläge. Avstängd. Lämna telefonen. Ursäkt. Lögn. Förklaring. Batteri. Smyga.
search-terms-cards = Tolk. Peka. Rita. Visa. Bild. Tyst. Översättare. Telefontolk. Hemligt.
