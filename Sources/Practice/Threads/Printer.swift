/// The printer on floor 3 in Gothenburg, which everybody calls Agda and which never dies.
enum Printer {
    static let script: String = """
        ## agda-1 incident sv phone 11/08:20 johan camilla.ask
        Skrivaren GBG-3-B (Agda) drar snett
        Agda på plan 3 drar papperet snett, följesedlarna kommer ut som parallellogram.
        @ +2 johan triage print hardware/printer 3 2 workplace
        @ +40 lotta take
        @ +20 lotta note Mataren i fack 2 sliten. Torkade rullarna, ställde om sidostödet.
        @ +5 lotta resolve solution Rengjord matning, tjugo raka följesedlar i rad.
        @ 9/07:50 johan reopen Camilla ringer: snett igen, nu bara när det är bråttom.
        @ +5 lotta start
        @ +70 lotta note Bytte dragrullarna i fack 2 mot de vi hade i förrådet (från den förra Agda).
        @ +3 lotta spent 60 repair byte av rullar
        @ +1 lotta article AgdaSv
        @ +1 lotta resolve solution Nya rullar i fack 2. Provkörd med 200 ark.
        @ 7/13:15 johan reopen Nu stannar hon efter elva ark med "Stopp i område C". Inget papper där.
        @ +10 lotta start
        @ +45 lotta note Givaren i område C känner av ett papper som inte finns. Blåste rent, en flaga av ett gammalt etikettark satt på linsen.
        @ +2 lotta workaround Öppna och stäng lucka C två gånger, då glömmer hon.
        @ +5 lotta resolve workaround Lucka C två gånger. Lapp uppsatt.
        @ 4/15:40 johan reopen Lappen hjälper inte längre. Britt har öppnat lucka C fyrtio gånger i dag. Lastbilen fick handskrivna följesedlar.
        @ +20 lotta start
        @ +30 lotta note Givarkortet är slut och tillverkaren slutade sälja det 2021. Det här är femte besöket på två veckor. Hon ska bytas, se begäran.
        @ +5 lotta related agda-new
        @ +1 lotta hold caller Produktionen skriver ut på plan 2 tills den nya kommer, Camilla säger till när de provat.
        @ 1/15:10 lotta resume Den nya står på plats.
        @ +5 lotta cause Utsliten givare och matning, reservdelar finns inte längre.
        @ +1 lotta resolve solution Utbytt mot en ny skrivare. Agda står i förrådet med en blomma på. Lotta har sagt att hon inte kommer tillbaka.

        ## agda-new request sv portal 4/16:20 lotta camilla.ask
        Ny skrivare till plan 3 i Göteborg (ersätter GBG-3-B)
        Ersätter skrivaren som stått sedan 2012. Behöver: följesedlar i två fack, etiketter, 40 sidor i minuten, samma könamn så att ingen dator behöver ändras.
        @ +10 johan triage print hardware/printer 2 2 workplace
        @ +1 johan assign lotta Du känner henne bäst.
        @ 3/09:00 karin note Godkänt, kostnadsställe produktion. Fem besök på två veckor är dyrare än en skrivare.
        @ +15 lotta start
        @ +5 lotta note Modellen finns på lager hos leverantören, leverans i övermorgon.
        @ +1 lotta hold vendor Beställd, leverans utlovad inom två dagar.
        @ 1/13:05 lotta resume Levererad, två kartonger och en pall.
        @ +110 lotta note Uppställd, samma namn och adress i kön, facken märkta. Camillas datorer skriver utan att någon rört dem.
        @ +2 lotta resolve solution Ny skrivare GBG-3-B i drift. Etiketter och följesedlar provkörda med Camilla.
        @ +0 lotta spent 150 repair uppställning
        @ +55 intake says Den är så tyst att vi gick och tittade om den var på. TACK.
        @ +2 lotta close

        ## agda-scan incident sv walk-in 3/09:25 johan britt.soderlund
        Skannern på Agda mejlar till en som slutat
        När jag skannar fraktsedlar på plan 3 går de till Göran som gick i pension i maj.
        @ +5 johan triage print hardware/printer 3 3 workplace
        @ +0 johan take
        @ +10 johan resolve solution Snabbknapp 1 på skrivaren pekade på Görans adress. Ändrad till logistikens delade brevlåda. Den nya skrivaren får samma.

        ## agda-label incident sv phone now-300 johan britt.soderlund
        Nya skrivaren klipper etiketterna en millimeter för högt
        Den nya är fin men streckkoden på etiketten hamnar lite för högt, London klagar på att skannern inte läser.
        @ +6 johan triage print hardware/printer 3 2 workplace
        @ +12 lotta take
        @ +30 lotta note Marginalen i mallen var anpassad efter att Agda drog snett. Nu när skrivaren är rak blir mallen fel.
        @ +40 lotta note Ändrat mallen 1,2 mm, skickat tjugo provetiketter med eftermiddagens bil till London.
        @ +1 lotta hold caller David i London provskannar när bilen kommit.

        ## agda-ghost incident sv mail now-95 intake niklas.ohman
        Någon skriver ut på Agda?
        I kön ligger 14 jobb till "GBG-3-B-gammal" från löpande natt. Jag trodde hon stod i förrådet.
        @ +20 johan triage print hardware/printer 3 3 workplace

        ## printer-osaka incident ja phone 3/02:25 haruka kobayashi.a
        複合機で「トナーを認識できません」と表示される
        新しいトナーに交換したのに認識されません。総務の複合機(3階)です。
        @ +3 haruka triage print hardware/printer 3 2 workplace
        @ +10 takumi take
        @ +15 takumi note 互換品のトナーが納品されていた。端子の位置が合っていない。
        @ +25 takumi resolve solution 純正品に交換して復旧。総務に、発注先の品番を純正に戻していただくようお願いした。
        @ +1 takumi spent 20 travel 現地対応
        """
}
